package dev.copydesk.enrich.tags.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text of any language into words: letters and digits, with single points, hyphens and apostrophes between them. */
final class ArchiveWords {
    /** The most words that are read of a text. */
    static final int MOST = 20_000;

    private static final int LONGEST = 40;

    private ArchiveWords() {}

    /**
     * A word at the UTF-16 range {@code [from, to)}.
     *
     * @param key in lower case
     * @param opensLine whether no word stands before it on its line
     */
    record Word(String key, int from, int to, boolean opensLine) {}

    static List<Word> in(String text) {
        var words = new ArrayList<Word>();
        boolean opensLine = true;
        for (int i = 0; i < text.length() && words.size() < MOST; ) {
            int c = text.codePointAt(i);
            if (!Character.isLetterOrDigit(c)) {
                opensLine |= c == '\n';
                i += Character.charCount(c);
                continue;
            }
            int end = end(text, i);
            if (end - i <= LONGEST) {
                words.add(new Word(text.substring(i, end).toLowerCase(Locale.ROOT), i, end, opensLine));
                opensLine = false;
            } else {
                opensLine = true;
            }
            i = end;
        }
        return words;
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            if (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
                end += Character.charCount(c);
            } else if (".-'’".indexOf(c) >= 0
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(end + 1))) {
                end++;
            } else {
                return end;
            }
        }
        return end;
    }
}
