package dev.copydesk.events;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person whom the newsroom knows: an entry of its directory.
 *
 * @param id the record's key, and the person's id wherever they speak: 1 to 128 characters without blanks, which do not begin
 *     with {@code rule:} or {@code model:}
 * @param name in full, up to 200 characters
 * @param aliases other names, each of which stands for the person wherever no other entry has it; at most 50
 * @param links at most 20
 * @param wikidata the person's item there ({@code Q7259})
 * @param affiliations bodies and offices as an article would name them, which tell namesakes apart; at most 20
 */
public record DirectoryEntry(
        String id,
        String name,
        List<String> aliases,
        List<DirectoryLink> links,
        @Nullable String wikidata,
        List<String> affiliations) {
    public static final int MAX_ID = 128;
    public static final int MAX_NAME = 200;
    public static final int MAX_ALIASES = 50;
    public static final int MAX_LINKS = 20;
    public static final int MAX_AFFILIATIONS = 20;

    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,14}");

    /** @throws IllegalArgumentException naming the field that is wrong */
    public DirectoryEntry {
        checkId(id);
        checkName("name", name);
        aliases = List.copyOf(aliases);
        links = List.copyOf(links);
        affiliations = List.copyOf(affiliations);
        checkCount("aliases", aliases.size(), MAX_ALIASES);
        checkCount("links", links.size(), MAX_LINKS);
        checkCount("affiliations", affiliations.size(), MAX_AFFILIATIONS);
        aliases.forEach(alias -> checkName("aliases", alias));
        affiliations.forEach(affiliation -> checkName("affiliations", affiliation));
        if (wikidata != null && !ITEM.matcher(wikidata).matches()) {
            throw new IllegalArgumentException("wikidata: an item such as Q7259, not " + quoted(wikidata));
        }
    }

    private static void checkId(String id) {
        boolean plain =
                id.codePoints().noneMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c));
        if (id.isEmpty() || id.length() > MAX_ID || !plain) {
            throw new IllegalArgumentException("id: 1 to " + MAX_ID + " characters without blanks, not " + quoted(id));
        }
        if (!DirectoryKey.isPerson(id)) {
            throw new IllegalArgumentException("id: " + DirectoryKey.RULE + " and " + DirectoryKey.MODEL
                    + " begin the keys of tag rules and models, not of people: " + quoted(id));
        }
    }

    private static void checkName(String field, String name) {
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException(field + ": at most " + MAX_NAME + " characters, not " + name.length());
        }
        if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException(field + ": a name with letters, not " + quoted(name));
        }
        if (name.codePoints().anyMatch(DirectoryEntry::isInvisible)) {
            throw new IllegalArgumentException(field + ": no control characters: " + quoted(name));
        }
    }

    private static void checkCount(String field, int count, int most) {
        if (count > most) {
            throw new IllegalArgumentException(field + ": at most " + most + ", not " + count);
        }
    }

    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL || type == Character.SURROGATE;
    }

    private static String quoted(String text) {
        return "\"" + (text.length() <= 80 ? text : text.substring(0, 80) + "…") + "\"";
    }
}
