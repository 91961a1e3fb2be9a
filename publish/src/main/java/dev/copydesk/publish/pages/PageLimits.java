package dev.copydesk.publish.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How much of its articles a page lists; it counts them all.
 *
 * @param lines the most digests, or on a speaker's page quotes, 1 to 1000
 */
public record PageLimits(int lines) {
    public static final PageLimits DEFAULTS = new PageLimits(6);

    /** How many of a tag page's lines tell their digests' signals. */
    static final int SIGNALS = 3;

    /** How many days a page tells of. */
    static final int DAYS = 30;

    /** How many tags, or speakers, a page names that stand beside. */
    static final int COMPANIONS = 4;

    /** Of so many newest articles they are counted. */
    private static final int NEWEST = 50;

    /** The most characters that a page's lines hold together: in JSON at its longest, well within a topic's limit. */
    static final int CHARACTERS = 120_000;

    /** The most characters of one article's part of a page. */
    static final int CHARACTERS_OF_ARTICLE = 20_000;

    public PageLimits {
        if (lines < 1 || lines > 1000) {
            throw new IllegalArgumentException("lines of a page: 1 to 1000, not " + lines);
        }
    }

    /** Of how many newest articles a page is made. */
    int newest() {
        return Math.max(lines, NEWEST);
    }

    /** The first of {@code newestFirst} that the page has room for. */
    <L> List<L> window(List<L> newestFirst, ToIntFunction<L> characters) {
        var window = new ArrayList<L>();
        int used = 0;
        for (var line : newestFirst) {
            used += characters.applyAsInt(line);
            if (window.size() == lines || used > CHARACTERS) {
                break;
            }
            window.add(line);
        }
        return List.copyOf(window);
    }
}
