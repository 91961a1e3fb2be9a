package dev.copydesk.publish.digest;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a page says of itself amid a sentence and no reader would miss: that a link opens in a new window, or a time in
 * seconds since 1970. The notices are data, in {@code common/digest/notices.txt}.
 */
final class PageNotices {
    private static final List<String> NOTICES = LanguageFolder.COMMON.lines("digest/notices.txt");
    private static final Pattern ASIDE = Pattern.compile("\\s*[(\\[]([^()\\[\\]]{3,60})[)\\]]");

    /** Of the years 2001 to 2033, in seconds or milliseconds, at an edge of the sentence or alone in parentheses. */
    private static final Pattern TIME = Pattern.compile(
            "^1\\d{9}(?:\\d{3})?(?=\\s)\\s*|\\s*(?<=\\s)1\\d{9}(?:\\d{3})?$|\\s*[(\\[]1\\d{9}(?:\\d{3})?[)\\]]");

    private PageNotices() {}

    /** Where they stand in a sentence of a text, in order, each with the space that goes with it. */
    static List<TextRange> in(String text, TextRange sentence) {
        var found = new ArrayList<TextRange>();
        var aside = ASIDE.matcher(text).region(sentence.from(), sentence.to());
        while (aside.find()) {
            var words = DigestWords.flat(aside.group(1)).toLowerCase(Locale.ROOT);
            if (NOTICES.contains(words)) {
                found.add(new TextRange(aside.start(), aside.end()));
            }
        }
        var time = TIME.matcher(text).region(sentence.from(), sentence.to());
        while (time.find()) {
            found.add(new TextRange(time.start(), time.end()));
        }
        found.sort((one, other) -> Integer.compare(one.from(), other.from()));
        return List.copyOf(found);
    }
}
