package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Speech;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Attribution;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of a text and who said each. */
public final class Quotes {
    private static final int CONTEXT = 32;
    private static final int ID_LENGTH = 16;

    private final Reading reading;
    private final Narration narration;
    private final Map<String, Integer> seen = new HashMap<>();

    private Quotes(Reading reading, Narration narration) {
        this.reading = reading;
        this.narration = narration;
    }

    public static Speech in(Reading reading, Cast cast) {
        var narration = new Narration(reading, MarkPairing.in(reading));
        var quotes = new Quotes(reading, narration);
        var said = new ArrayList<Quote>();
        var voices = new LinkedHashMap<String, Voice>();
        for (var utterance : Utterances.in(narration, cast)) {
            var voice = utterance.voice();
            if (voice != null) {
                voices.putIfAbsent(voice.id(), voice);
            }
            said.add(quotes.quote(utterance));
        }
        return new Speech(said, List.copyOf(voices.values()));
    }

    private Quote quote(Utterance utterance) {
        var marked = utterance.marked().stream().map(narration.marked()::get).toList();
        var text = marked.stream()
                .map(m -> reading.text().substring(m.from(), m.to()))
                .collect(Collectors.joining(" "));
        List<Span> spans =
                marked.stream().map(m -> reading.span(m.from(), m.to())).toList();
        var voice = utterance.voice();
        var found = utterance.found();
        return new Quote(
                id(text),
                text,
                spans,
                utterance.isPartial() ? QuoteKind.PARTIAL : QuoteKind.DIRECT,
                voice == null
                        ? null
                        : new Attribution.Attributed(voice.id(), voice.name(), mention(utterance.mention())),
                voice == null ? utterance.silence().reason() : null,
                found == null ? null : text(found.cueFirst(), found.cueEnd()),
                utterance.rule(),
                utterance.confidence(),
                prefix(marked.get(0).from()),
                suffix(marked.get(marked.size() - 1).to()));
    }

    private @Nullable Span mention(@Nullable NounPhrase speaker) {
        if (speaker == null) {
            return null;
        }
        return reading.span(
                narration.token(speaker.first()).from(),
                narration.token(speaker.headEnd() - 1).to());
    }

    private String text(int first, int end) {
        return reading.text()
                .substring(
                        narration.token(first).from(), narration.token(end - 1).to());
    }

    /** The same words of the same article have the same id; where they are said again, the next one. */
    private String id(String text) {
        int n = seen.merge(text, 1, Integer::sum);
        return ContentHash.of(reading.article().id(), Integer.toString(n), text).substring(0, ID_LENGTH);
    }

    private String prefix(int at) {
        int from = Math.max(0, at - CONTEXT);
        if (from > 0 && Character.isLowSurrogate(reading.text().charAt(from))) {
            from++;
        }
        return reading.text().substring(from, at);
    }

    private String suffix(int at) {
        int to = Math.min(reading.text().length(), at + CONTEXT);
        if (to < reading.text().length()
                && Character.isLowSurrogate(reading.text().charAt(to))) {
            to--;
        }
        return reading.text().substring(at, to);
    }
}
