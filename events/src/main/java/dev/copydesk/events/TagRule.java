package dev.copydesk.events;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query that the newsroom saved: an article that it matches has its tag.
 *
 * @param id names the rule, whose key is {@code rule:<id>}: 1 to 80 characters without blanks
 * @param label the tag as readers see it, up to 100 characters; rules of one label give one tag
 * @param query which articles have it, up to 4,000 characters; its form stands in docs/tags.md
 * @param wikidata the item that the tag means ({@code Q22661306})
 */
public record TagRule(
        String id, String label, String query, @Nullable String wikidata) {
    public static final int MAX_ID = 80;
    public static final int MAX_LABEL = 100;
    public static final int MAX_QUERY = 4_000;

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,14}");

    /** @throws IllegalArgumentException naming the field that is wrong */
    public TagRule {
        if (id.isEmpty() || id.length() > MAX_ID || !id.codePoints().allMatch(TagRule::isVisible)) {
            throw new IllegalArgumentException("id: 1 to " + MAX_ID + " characters without blanks, not " + quoted(id));
        }
        if (label.length() > MAX_LABEL
                || label.codePoints().noneMatch(Character::isLetterOrDigit)
                || !label.codePoints().allMatch(c -> c == ' ' || isVisible(c))) {
            throw new IllegalArgumentException(
                    "label: words of at most " + MAX_LABEL + " characters, not " + quoted(label));
        }
        if (query.isBlank() || query.length() > MAX_QUERY) {
            throw new IllegalArgumentException(
                    "query: 1 to " + MAX_QUERY + " characters, not " + (query.isBlank() ? "none" : query.length()));
        }
        if (wikidata != null && !ITEM.matcher(wikidata).matches()) {
            throw new IllegalArgumentException("wikidata: an item such as Q22661306, not " + quoted(wikidata));
        }
    }

    /** The record's key on the directory's topic. */
    public String key() {
        return DirectoryKey.RULE + id;
    }

    private static boolean isVisible(int c) {
        int type = Character.getType(c);
        return !Character.isWhitespace(c)
                && !Character.isSpaceChar(c)
                && type != Character.CONTROL
                && type != Character.SURROGATE;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() <= 80 ? text : text.substring(0, 80) + "…") + "\"";
    }
}
