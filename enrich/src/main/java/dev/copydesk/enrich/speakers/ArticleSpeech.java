package dev.copydesk.enrich.speakers;

import dev.copydesk.events.Quote;
import java.util.List;

/** What is said in an article, and by whom: the voices in the order in which they first speak. */
public record ArticleSpeech(List<Quote> quotes, List<Voice> voices) {
    public ArticleSpeech {
        quotes = List.copyOf(quotes);
        voices = List.copyOf(voices);
    }
}
