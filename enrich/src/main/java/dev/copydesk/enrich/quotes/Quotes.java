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
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Finds the quotations of a text and who said each. */
public final class Quotes {
    private static final int ID_LENGTH = 16;

    private final Reading reading;
    private final Narration narration;
    private final Surroundings surroundings;
    private final Map<String, Integer> seen = new HashMap<>();

    private Quotes(Reading reading, Narration narration) {
        this.reading = reading;
        this.narration = narration;
        this.surroundings = new Surroundings(reading.text());
    }

    public static Speech in(Reading reading, Cast cast) {
        var narration = new Narration(reading, MarkPairing.in(reading));
        var quotes = new Quotes(reading, narration);
        var said = new ArrayList<Quote>();
        var voices = new LinkedHashMap<String, Voice>();
        for (var utterance : Utterances.in(narration, cast).said()) {
            var voice = utterance.voice();
            if (voice != null) {
                voices.putIfAbsent(voice.id(), voice);
            }
            said.add(quotes.quote(utterance));
        }
        return new Speech(said, List.copyOf(voices.values()));
    }

    /** What a mark parts from the narrator's words and is no quotation, in the order of the text. */
    public static List<NotAQuote> passedOver(Reading reading, Cast cast) {
        var marked = MarkPairing.in(reading);
        var narration = new Narration(reading, marked);
        var passed = new ArrayList<NotAQuote>();
        Utterances.in(narration, cast)
                .passedOver()
                .forEach((m, why) -> passed.add(
                        notAQuote(reading, marked.get(m).from(), marked.get(m).to(), why)));
        for (var loose : MarkPairing.looseIn(reading)) {
            passed.add(notAQuote(reading, loose.from(), loose.to(), loose.reason()));
        }
        passed.sort(Comparator.comparing(NotAQuote::span));
        return passed;
    }

    private static NotAQuote notAQuote(Reading reading, int from, int to, NotAQuote.Reason why) {
        return new NotAQuote(reading.text().substring(from, to), reading.span(from, to), why);
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
        var cue = found == null ? null : new Stretch(found.cueFirst(), found.cueEnd());
        return new Quote(
                id(text),
                text,
                spans,
                utterance.isPartial() ? QuoteKind.PARTIAL : QuoteKind.DIRECT,
                voice == null ? null : speaker(utterance, voice),
                voice == null ? utterance.silence().reason() : null,
                cue == null ? null : narration.text(cue),
                cue == null ? null : narration.span(cue),
                utterance.rule(),
                utterance.confidence(),
                surroundings.before(marked.get(0).from()),
                surroundings.after(marked.get(marked.size() - 1).to()));
    }

    private Attribution.Attributed speaker(Utterance utterance, Voice voice) {
        var found = utterance.found();
        var mention = found == null
                ? null
                : new Stretch(found.speaker().first(), found.speaker().headEnd());
        var antecedent = utterance.antecedent();
        return new Attribution.Attributed(
                voice.id(),
                voice.name(),
                mention == null ? null : narration.span(mention),
                antecedent == null ? null : narration.span(antecedent));
    }

    /** The same words of the same article have the same id; where they are said again, the next one. */
    private String id(String text) {
        int n = seen.merge(text, 1, Integer::sum);
        return ContentHash.of(reading.article().id(), Integer.toString(n), text).substring(0, ID_LENGTH);
    }
}
