package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.certainty.Certainty;
import dev.copydesk.enrich.quotes.certainty.CertaintyModel;
import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.TokenStretch;
import dev.copydesk.enrich.quotes.marks.MarkPairing;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.enrich.speakers.ArticleSpeech;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Voice;
import dev.copydesk.events.Attribution;
import dev.copydesk.events.ContentHash;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.SpeakerDoubt;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the quotations of a text and who said each. */
public final class QuoteFinder {
    private static final int ID_LENGTH = 16;

    private final Reading reading;
    private final Narration narration;
    private final QuoteSurroundings surroundings;

    private final Cast cast;
    private final UtteranceFinder found;
    private final UtteranceSigns signs;
    private final CertaintyModel certainties = CertaintyModel.standard();

    /** How often words are quoted from here on. */
    private final Map<String, Integer> left = new HashMap<>();

    private QuoteFinder(Reading reading, Cast cast) {
        this.reading = reading;
        this.narration = new Narration(reading, InterposedClauses.cutOut(reading, MarkPairing.in(reading)));
        this.surroundings = new QuoteSurroundings(reading.text());
        this.cast = cast;
        this.found = UtteranceFinder.in(narration, cast);
        this.signs = new UtteranceSigns(found.analysis(), cast, found.said());
    }

    public static ArticleSpeech in(Reading reading, Cast cast) {
        return new QuoteFinder(reading, cast).speech();
    }

    private ArticleSpeech speech() {
        var quotes = new ArrayList<Quote>();
        var voices = new LinkedHashMap<String, Voice>();
        var said = found.said();
        said.forEach(utterance -> left.merge(text(utterance), 1, Integer::sum));
        for (int i = 0; i < said.size(); i++) {
            var voice = said.get(i).voice();
            if (voice != null) {
                voices.putIfAbsent(voice.id(), voice);
            }
            quotes.add(quote(said.get(i), certainty(i)));
        }
        return new ArticleSpeech(quotes, List.copyOf(voices.values()));
    }

    private Certainty certainty(int utterance) {
        var certainty = certainties.of(signs.of(utterance));
        var voice = found.said().get(utterance).voice();
        boolean torn = voice != null && voice.actor() != null && cast.isPartOfAnother(voice.actor());
        return torn ? certainty.doubted(SpeakerDoubt.NAME) : certainty;
    }

    /** The signs by which the certainty of each attribution is judged, in the order of the quotes; empty where there is none. */
    public static List<List<Sign>> signsIn(Reading reading, Cast cast) {
        var finder = new QuoteFinder(reading, cast);
        return IntStream.range(0, finder.found.said().size())
                .mapToObj(finder.signs::of)
                .toList();
    }

    /** What a mark parts from the narrator's words and is no quotation, in the order of the text. */
    public static List<NotAQuote> passedOver(Reading reading, Cast cast) {
        var marked = InterposedClauses.cutOut(reading, MarkPairing.in(reading));
        var narration = new Narration(reading, marked);
        var passed = new ArrayList<NotAQuote>();
        UtteranceFinder.in(narration, cast)
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

    private Quote quote(Utterance utterance, Certainty certainty) {
        var marked = utterance.marked().stream().map(narration.marked()::get).toList();
        var text = text(utterance);
        List<Span> spans =
                marked.stream().map(m -> reading.span(m.from(), m.to())).toList();
        var voice = utterance.voice();
        var found = utterance.found();
        var cue = found == null ? null : new TokenStretch(found.cueFirst(), found.cueEnd());
        return new Quote(
                id(text),
                text,
                spans,
                utterance.isPartial() ? QuoteKind.PARTIAL : QuoteKind.DIRECT,
                voice == null ? null : speaker(utterance, voice, certainty),
                voice == null ? utterance.unattributed().code() : null,
                cue == null ? null : narration.text(cue),
                cue == null ? null : narration.span(cue),
                utterance.rule().id(),
                voice == null ? utterance.confidence() : certainty.probability(),
                surroundings.before(marked.get(0).from()),
                surroundings.after(marked.get(marked.size() - 1).to()));
    }

    private String text(Utterance utterance) {
        return utterance.marked().stream().map(narration::text).collect(Collectors.joining(" "));
    }

    private Attribution.Attributed speaker(Utterance utterance, Voice voice, Certainty certainty) {
        var found = utterance.found();
        var mention = found == null
                ? utterance.antecedent()
                : new TokenStretch(found.speaker().first(), found.speaker().headEnd());
        var antecedent = utterance.antecedent();
        return new Attribution.Attributed(
                voice.id(),
                voice.name(),
                mention == null ? null : narration.span(mention),
                antecedent == null ? null : narration.span(antecedent),
                certainty.certain(),
                certainty.certain() ? null : certainty.doubt().code());
    }

    /**
     * The id is made of the article and the words alone: whatever the text says around them, and whomever they are attributed
     * to, may change. Words that the article quotes several times are counted from its end, so that none loses its id to one
     * that is added or removed before it. No rule that sees one version can hold against both sides: words that stand there
     * once must not depend on where, and then nothing tells which of two was there first. It is the top of a story that is
     * rewritten and comes to repeat what is quoted below; hence the end.
     */
    private String id(String text) {
        int n = left.merge(text, -1, Integer::sum) + 1;
        return ContentHash.of(reading.article().id(), Integer.toString(n), text).substring(0, ID_LENGTH);
    }
}
