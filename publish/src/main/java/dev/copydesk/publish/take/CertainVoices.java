package dev.copydesk.publish.take;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Quote;
import dev.copydesk.events.QuoteKind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The persons who are certainly quoted and have a name to print, and what part of all that stands in quotation marks is theirs.
 *
 * @param named in the order in which the text quotes them
 * @param quotes all of the article
 * @param marked all that stands in quotation marks
 */
record CertainVoices(List<CertainVoice> named, List<Quote> quotes, MarkedStretches marked) {
    /** Fewer words between marks may be a title or a slogan. */
    private static final int FEWEST_WORDS = 4;

    /** Fewer quotations make nobody the one who is quoted most. */
    private static final int FEWEST_OF_MOST = 3;

    private static final double MOST = 0.6;

    /** @param first where the text quotes them first; {@code places} all of it */
    record CertainVoice(String id, String name, int quotes, int first, BitSet places) {
        private CertainVoice and(CertainVoice other) {
            var both = (BitSet) places.clone();
            both.or(other.places);
            return new CertainVoice(id, name, quotes + other.quotes, Math.min(first, other.first), both);
        }
    }

    static CertainVoices of(MeasuredText prose) {
        var enriched = prose.enriched();
        var named = named(enriched).values().stream()
                .sorted(Comparator.comparingInt(CertainVoice::first))
                .toList();
        return new CertainVoices(named, enriched.quotes(), MarkedStretches.of(prose.blocks(), prose.points()));
    }

    private static Map<String, CertainVoice> named(EnrichedArticle enriched) {
        var names = new PrintableNames(enriched);
        var voices = new TreeMap<String, CertainVoice>();
        for (var quote : enriched.quotes()) {
            var speaker = quote.certainSpeaker();
            if (speaker != null && isUtterance(quote) && names.has(speaker)) {
                var voice = new CertainVoice(
                        speaker.id(), speaker.name(), 1, quote.spans().get(0).start(), places(quote));
                voices.merge(speaker.id(), voice, CertainVoice::and);
            }
        }
        return voices;
    }

    /** No title, no slogan, and not some words within a paraphrase, which may be another's. */
    private static boolean isUtterance(Quote quote) {
        return quote.kind() == QuoteKind.DIRECT && words(quote.text()) >= FEWEST_WORDS;
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static BitSet places(Quote quote) {
        var places = new BitSet();
        quote.spans().forEach(s -> places.set(s.start(), s.end()));
        return places;
    }

    /** Whether somebody else is certainly quoted too, be it without a name to print. */
    boolean hasOthers() {
        return quotes.stream()
                .flatMap(q -> Optional.ofNullable(q.certainSpeaker()).stream())
                .anyMatch(speaker -> named.stream().noneMatch(v -> v.id().equals(speaker.id())));
    }

    /** The only one quoted, several times: every quote is certainly theirs, and no marks hold anybody else's sentence. */
    Optional<CertainVoice> only(MeasuredText prose) {
        if (named.size() != 1 || quotes.size() < 2 || marked.others()) {
            return Optional.empty();
        }
        var voice = named.get(0);
        boolean alone = quotes.stream().allMatch(q -> {
            var speaker = q.certainSpeaker();
            return speaker != null && speaker.id().equals(voice.id());
        });
        boolean nothingElse = marked.spans().stream()
                .allMatch(s -> MeasuredText.touches(voice.places(), s)
                        || words(prose.points().at(s)) < FEWEST_WORDS);
        return alone && nothingElse ? Optional.of(voice) : Optional.empty();
    }

    /** Whose words most of all that stands in quotation marks is. */
    Optional<CertainVoice> most() {
        var all = new BitSet();
        quotes.forEach(q -> all.or(places(q)));
        marked.spans().forEach(s -> all.set(s.start(), s.end()));
        return named.stream()
                .filter(v -> v.quotes() >= FEWEST_OF_MOST
                        && !marked.others()
                        && v.places().cardinality() >= MOST * all.cardinality())
                .findFirst();
    }

    /** Whether nothing at all stands in quotation marks. */
    boolean nobody() {
        return quotes.isEmpty() && marked.spans().isEmpty() && !marked.others();
    }
}
