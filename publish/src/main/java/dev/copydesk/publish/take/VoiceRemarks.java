package dev.copydesk.publish.take;

import dev.copydesk.events.Changes;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.publish.take.CertainVoices.CertainVoice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Remarks on who is quoted in an article: only certain speakers, and nothing that a quote that was not found would refute. */
final class VoiceRemarks {
    private static final int MOST_NAMES = 4;

    /** A shorter text quotes nobody anyway. */
    private static final int FEWEST_SENTENCES = 8;

    private VoiceRemarks() {}

    /** Who alone is quoted, or most, or who is. */
    static Optional<Remark> quoted(TakeFacts facts) {
        var voices = facts.voices();
        if (voices.named().isEmpty()) {
            return nobody(facts);
        }
        if (!facts.mayBePart()) {
            var only = voices.only(facts.prose());
            if (only.isPresent()) {
                return Remark.of(85, "quoted.only", "top", List.of(only.get().name()));
            }
            var most = voices.most();
            if (most.isPresent()) {
                return Remark.of(80, "quoted.most", "top", List.of(most.get().name()));
            }
        }
        return some(voices);
    }

    /** Those who have a name to print; where others are quoted too, it is said that there are. */
    private static Optional<Remark> some(CertainVoices voices) {
        boolean single = voices.named().size() == 1;
        if (voices.named().size() > MOST_NAMES || voices.hasOthers()) {
            return Remark.of(60, single ? "quoted.among.single" : "quoted.among", "names", names(voices.named()));
        }
        return Remark.of(60, "quoted.names", "names", names(voices.named()));
    }

    /** Where no mark of any kind stands in a piece of news in which nobody says "I". */
    private static Optional<Remark> nobody(TakeFacts facts) {
        var prose = facts.prose();
        var words = prose.vocabulary();
        boolean silent = words != null
                && facts.voices().nobody()
                && facts.article().pullQuotes().isEmpty()
                && facts.genre().equals(Optional.of(GenreKind.NEWS))
                && !facts.mayBePart()
                && prose.sentences().size() >= FEWEST_SENTENCES
                && prose.sentences().stream().noneMatch(s -> words.i().occursIn(s.folded()));
        return silent ? Remark.of(70, "quoted.nobody") : Optional.empty();
    }

    static Optional<Remark> unnamed(TakeFacts facts) {
        var phrases = UnnamedVoices.of(facts.prose());
        return phrases.isEmpty()
                ? Optional.empty()
                : Remark.quoting(75, phrases.size() == 1 ? "unnamed.single" : "unnamed.many", "phrases", phrases);
    }

    /** Whose words this version has that the one before did not. */
    static Optional<Remark> added(TakeFacts facts) {
        var added = Optional.ofNullable(facts.prose().enriched().changes())
                .map(Changes::quotesAdded)
                .map(ids -> speakers(facts.prose().enriched(), Set.copyOf(ids)))
                .orElse(Set.of());
        var named = facts.voices().named().stream()
                .filter(v -> added.contains(v.id()))
                .toList();
        return named.isEmpty() ? Optional.empty() : Remark.of(93, "added", "names", names(named));
    }

    private static Set<String> speakers(EnrichedArticle enriched, Set<String> quotes) {
        return enriched.quotes().stream()
                .filter(q -> quotes.contains(q.id()))
                .flatMap(q -> Optional.ofNullable(q.certainSpeaker()).stream())
                .map(speaker -> speaker.id())
                .collect(Collectors.toSet());
    }

    /** The most quoted of them, in the order of the text. */
    static List<String> names(List<CertainVoice> voices) {
        return voices.stream()
                .sorted(Comparator.comparingInt(CertainVoice::quotes).reversed())
                .limit(MOST_NAMES)
                .sorted(Comparator.comparingInt(CertainVoice::first))
                .map(CertainVoice::name)
                .distinct()
                .toList();
    }
}
