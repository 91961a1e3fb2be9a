package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.passages.Passage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A digest whole, as its page shows it.
 *
 * @param origin site, authors, date, version
 * @param source where the article itself is read
 * @param notes what the digest lacks, and what changed
 * @param otherQuotes those that are no key quotes, as many as are shown
 * @param moreQuotes how many are not shown
 * @param withPassages whether the article was found that the passages are of
 */
public record ArticleView(
        String headline,
        @Nullable String language,
        String origin,
        @Nullable String source,
        List<String> notes,
        List<Told> corrections,
        @Nullable Told signal,
        List<Told> points,
        String take,
        String timeSaved,
        List<Said> keyQuotes,
        List<Said> otherQuotes,
        int moreQuotes,
        List<About> tags,
        boolean withPassages) {
    public ArticleView {
        notes = List.copyOf(notes);
        corrections = List.copyOf(corrections);
        points = List.copyOf(points);
        keyQuotes = List.copyOf(keyQuotes);
        otherQuotes = List.copyOf(otherQuotes);
        tags = List.copyOf(tags);
    }

    /** A statement, and where the article says it. */
    public record Told(String text, @Nullable Passage passage) {}

    /**
     * A quote.
     *
     * @param anchor its place on the page
     * @param speaker who said it; absent where they have no page
     * @param by the same where they have none, or why it is not known
     * @param profiles where to read about them
     */
    public record Said(
            String anchor,
            String text,
            @Nullable PageLink speaker,
            String by,
            List<String> profiles,
            @Nullable Passage passage) {
        public Said {
            profiles = List.copyOf(profiles);
        }
    }

    /** A tag, how it was found, and where the article shows it. */
    public record About(
            PageLink tag, String scheme, @Nullable Passage passage) {}
}
