package dev.copydesk.ingest.extract.body;

import java.util.ArrayList;
import java.util.List;

/** A text as its words: runs of letters and digits, lower case, with where they stand. Ideographs are words of one. */
public final class Words {
    private final List<String> words = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    public Words(String text) {
        int start = -1;
        for (int i = 0; i <= text.length(); ) {
            int c = i < text.length() ? text.codePointAt(i) : ' ';
            boolean alone = Character.isIdeographic(c);
            boolean part = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            if (start >= 0 && (!part || alone)) {
                add(text, start, i);
                start = -1;
            }
            if (alone) {
                add(text, i, i + Character.charCount(c));
            } else if (part && start < 0) {
                start = i;
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void add(String text, int start, int end) {
        words.add(text.substring(start, end).toLowerCase(java.util.Locale.ROOT));
        starts.add(start);
        ends.add(end);
    }

    public int size() {
        return words.size();
    }

    public String get(int i) {
        return words.get(i);
    }

    public List<String> list() {
        return words;
    }

    /** UTF-16 index at which word {@code i} starts. */
    public int start(int i) {
        return starts.get(i);
    }

    /** UTF-16 index at which word {@code i} ends. */
    public int end(int i) {
        return ends.get(i);
    }

    /** The words joined by one space: the same for texts that differ in case, white space and punctuation alone. */
    public static String key(String text) {
        return String.join(" ", new Words(text).words);
    }
}
