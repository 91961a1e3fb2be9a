package dev.copydesk.publish.digest;

import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.LabelWords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Leaves out tags whose words another holds: of the two, the less sure. What the newsroom itself chose always stays. */
final class DistinctTags {
    /** So many times as often as a longer phrase a term of the text stands. */
    private static final int MORE_OFTEN = 2;

    private record Kept(Tag tag, List<String> words) {}

    private DistinctTags() {}

    /** @param found the surest first, in whose order the rest stays */
    static List<Tag> of(List<Tag> found) {
        var candidates = withoutPassing(found.stream()
                .map(tag -> new Kept(tag, LabelWords.stems(tag.label())))
                .toList());
        var kept = new ArrayList<>(
                candidates.stream().filter(one -> isChosen(one.tag())).toList());
        for (var one : candidates) {
            if (!isChosen(one.tag()) && kept.stream().noneMatch(k -> overlap(one, k))) {
                kept.add(one);
            }
        }
        var tags = kept.stream().map(Kept::tag).collect(Collectors.toSet());
        return found.stream().filter(tags::contains).toList();
    }

    /**
     * Without phrases that hold one that stands twice as often ({@code new wind farm}, {@code wind farm}), and without those
     * that stand within a longer one wherever they stand ({@code source software}).
     */
    private static List<Kept> withoutPassing(List<Kept> all) {
        var phrases = all.stream().filter(DistinctTags::isPhrase).toList();
        return all.stream()
                .filter(one -> !isPhrase(one)
                        || phrases.stream().noneMatch(other -> isPassing(one, other) || isPiece(one, other)))
                .toList();
    }

    private static boolean isPassing(Kept one, Kept term) {
        return term.words().size() > 1
                && isWithin(term.words(), one.words())
                && term.tag().evidence().size()
                        >= MORE_OFTEN * one.tag().evidence().size();
    }

    private static boolean isPiece(Kept one, Kept longer) {
        return isWithin(one.words(), longer.words())
                && !one.tag().evidence().isEmpty()
                && one.tag().evidence().stream()
                        .allMatch(place -> longer.tag().evidence().stream().anyMatch(whole -> whole.contains(place)));
    }

    private static boolean isPhrase(Kept one) {
        return one.tag().scheme() == TagScheme.KEYPHRASE;
    }

    private static boolean isWithin(List<String> term, List<String> words) {
        return term.size() < words.size() && LabelWords.holds(words, term);
    }

    private static boolean overlap(Kept one, Kept other) {
        return LabelWords.holds(one.words(), other.words()) || LabelWords.holds(other.words(), one.words());
    }

    private static boolean isChosen(Tag tag) {
        return tag.scheme() == TagScheme.RULE || tag.scheme() == TagScheme.LEARNED;
    }
}
