package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Quote;
import dev.copydesk.language.Reading;
import java.util.List;

/** What is said in a text written for a test. */
final class Said {
    private Said() {}

    static List<Quote> in(String text) {
        var reading = Reading.of(Written.article(text));
        return QuoteFinder.in(reading, Cast.of(reading)).quotes();
    }

    static List<String> texts(String text) {
        return in(text).stream().map(Quote::text).toList();
    }

    /** Who says each quote; the reason in brackets where nobody is known to. */
    static List<String> speakers(String text) {
        return in(text).stream()
                .map(q -> q.speaker() != null ? q.speaker().name() : "(" + q.unattributed() + ")")
                .toList();
    }

    static List<String> rules(String text) {
        return in(text).stream().map(Quote::rule).toList();
    }
}
