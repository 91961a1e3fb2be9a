package dev.copydesk.publish.digest;

import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tags of a digest: few, those that an editor may well set, and no two phrases that share a word. */
public final class DigestTags {
    private static final int MOST = 10;

    /** What does best on articles left out of the fit: docs/tags.md. */
    private static final double LEAST = 0.26;

    /** Words of so many letters at most join others. */
    private static final int SHORT = 3;

    private DigestTags() {}

    /** @param surestFirst the article's */
    public static List<Tag> of(List<Tag> surestFirst) {
        var chosen = new ArrayList<Tag>();
        var said = new HashSet<String>();
        for (var tag : DistinctTags.of(surestFirst)) {
            boolean isSure = isChosen(tag) || tag.confidence() >= LEAST;
            if (isSure && chosen.size() < MOST && (tag.scheme() != TagScheme.KEYPHRASE || isNew(tag, said))) {
                chosen.add(tag);
            }
        }
        return List.copyOf(chosen);
    }

    /** Of phrases that share a word ({@code grain price}, {@code grain market}) the surest is enough. */
    private static boolean isNew(Tag phrase, Set<String> said) {
        var words = new HashSet<String>();
        for (var word : phrase.label().toLowerCase(Locale.ROOT).split("[\\s-]+")) {
            if (word.length() > SHORT) {
                words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        boolean isNew = words.stream().noneMatch(said::contains);
        if (isNew) {
            said.addAll(words);
        }
        return isNew;
    }

    /** By the newsroom itself: its rules, its tagged archive. */
    private static boolean isChosen(Tag tag) {
        return tag.scheme() == TagScheme.RULE || tag.scheme() == TagScheme.LEARNED;
    }
}
