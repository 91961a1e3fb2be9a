package dev.copydesk.publish.digest;

import dev.copydesk.events.EditKind;
import dev.copydesk.events.Span;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a digest shows of an article's sentences: stretches that it keeps, and words that it puts between them. */
record Wording(List<Part> parts) {
    /** A stretch of the text or words that stand for one. */
    sealed interface Part {}

    /** The article's words, in UTF-16 units. */
    record Kept(int from, int to) implements Part {}

    /**
     * Words that a rule puts in.
     *
     * @param was the article's words in whose place they stand; null where they are added
     * @param source where the article has the words; null where it has them nowhere
     */
    record Put(
            String words,
            EditKind kind,
            @Nullable String was,
            @Nullable Span source) implements Part {
        /** Words for {@code was} of the article. */
        static Put named(String name, String was, @Nullable Span source) {
            return new Put(name, EditKind.NAME, was, source);
        }
    }

    Wording {
        parts = List.copyOf(parts);
    }

    static Wording of(int from, int to) {
        return new Wording(List.of(new Kept(from, to)));
    }

    /** Where the first stretch begins. */
    int from() {
        return kept().get(0).from();
    }

    /** Where the last stretch ends. */
    int to() {
        var kept = kept();
        return kept.get(kept.size() - 1).to();
    }

    List<Kept> kept() {
        return parts.stream()
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .toList();
    }

    /** Whether a stretch of the text is kept as it is. */
    boolean keeps(TextRange range) {
        return kept().stream().anyMatch(k -> k.from() <= range.from() && range.to() <= k.to());
    }

    /** Without a range, which lies within a stretch that is kept; the same otherwise. */
    Wording without(TextRange range) {
        return replaced(range, null);
    }

    /** With words in place of a range, which may be empty; the same where the range is not kept. */
    Wording with(TextRange range, Put put) {
        return replaced(range, put);
    }

    private Wording replaced(TextRange range, @Nullable Put put) {
        var rest = new ArrayList<Part>();
        boolean done = false;
        for (var part : parts) {
            if (done || !(part instanceof Kept kept) || range.from() < kept.from() || kept.to() < range.to()) {
                rest.add(part);
                continue;
            }
            done = true;
            if (kept.from() < range.from()) {
                rest.add(new Kept(kept.from(), range.from()));
            }
            if (put != null) {
                rest.add(put);
            }
            if (range.to() < kept.to()) {
                rest.add(new Kept(range.to(), kept.to()));
            }
        }
        return new Wording(rest);
    }
}
