package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.language.TextRange;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The article's words that give a person's name and office together: {@code NOAA head Jane Lubchenco}, {@code Ada Byron, an
 * engineer at the mill}.
 *
 * @param words with the office's article in lower case
 * @param place where the office stands beside the name, or beside the surname
 * @param behind whether the office stands behind the name, as an apposition
 * @param subject whether it can stand as a subject alone, since its language inflects it
 */
record Introduction(String words, Span place, boolean behind, boolean subject) {
    private static final int MOST_WORDS = 20;

    /** What may stand between a name and the office behind it: an age, a few small words. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*,\\s*(?:\\d{1,3}\\s*,\\s*)?(?:\\p{Ll}[\\p{Ll}’']*\\s+){0,4}");

    private static final Pattern INFLECTED = Pattern.compile("(?:s|en|em)$");
    private static final Pattern NOMINATIVE = Pattern.compile("^(?:[Dd]er|[Dd]ie|[Ee]in|[Ee]ine|[Dd]as)\\s");
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{L}+)\\s+$");
    private static final String ENDS = ",.;:!?)—–”\"»\n";
    private static final int LONGEST_WORD = 40;

    /**
     * @param name the full name
     * @param mentions where the text names the person, in order
     */
    static @Nullable Introduction find(DigestBody body, String name, List<TextRange> mentions, List<String> roles) {
        var found = new ArrayList<Introduction>();
        for (var mention : mentions) {
            for (var role : roles) {
                var introduction = at(body, name, mention, role);
                if (introduction != null && DigestWords.count(introduction.words()) <= MOST_WORDS) {
                    found.add(introduction);
                }
            }
        }
        return found.isEmpty() ? null : found.get(0);
    }

    private static @Nullable Introduction at(DigestBody body, String name, TextRange mention, String role) {
        var text = body.text();
        boolean full = text.startsWith(name, mention.from()) && mention.to() == mention.from() + name.length();
        int behind = text.indexOf(role, mention.to());
        int end = behind + role.length();
        if (full
                && behind >= 0
                && BETWEEN.matcher(text).region(mention.to(), behind).matches()
                && (end >= text.length() || ENDS.indexOf(text.charAt(end)) >= 0)) {
            var words = DigestWords.flat(text.substring(mention.from(), end));
            return new Introduction(words, body.span(mention.from(), end), true, false);
        }
        int before = before(text, role, mention.from());
        if (before < 0 || (before > 0 && Character.isLetterOrDigit(text.charAt(before - 1)))) {
            return null;
        }
        var gap = text.substring(before + role.length(), mention.from());
        var office = DigestWords.flat(role);
        var place = body.span(before, mention.to());
        boolean inflected = body.lexicon().capitalisesNouns();
        boolean article = opensWithArticle(body, office);
        if (gap.strip().equals(",")) {
            return new Introduction(name + ", " + office, place, true, inflected && article);
        }
        if (!gap.isBlank() || gap.isEmpty() || (inflected && !standsBare(body, office, before, article))) {
            return null;
        }
        return new Introduction(office + " " + name, place, false, inflected && article);
    }

    /** Where an office stands last before a name, its first letter in either case; -1 where nowhere. */
    private static int before(String text, String role, int name) {
        int at = name - role.length();
        for (int i = at; i >= Math.max(0, at - 2); i--) {
            if (text.regionMatches(true, i, role, 0, 1) && text.startsWith(role.substring(1), i + 1)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an office before a name is no form of a case that others than subjects have. */
    private static boolean standsBare(DigestBody body, String office, int at, boolean article) {
        if (article) {
            return NOMINATIVE.matcher(office).find()
                    && !INFLECTED.matcher(office).find();
        }
        var word = WORD_BEFORE.matcher(body.text().substring(Math.max(0, at - LONGEST_WORD), at));
        return !INFLECTED.matcher(office).find()
                && Character.isUpperCase(office.charAt(0))
                && !(word.find() && isDeterminer(body, word.group(1)));
    }

    private static boolean opensWithArticle(DigestBody body, String office) {
        int space = office.indexOf(' ');
        return space > 0 && isDeterminer(body, office.substring(0, space));
    }

    private static boolean isDeterminer(DigestBody body, String word) {
        return body.lexicon().grammar().has(WordList.DETERMINERS, word.toLowerCase(Locale.ROOT));
    }
}
