package dev.copydesk.ingest.extract.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text as its words: runs of letters and digits, lower case, with where they stand. Ideographs are words of one. */
public final class Words {
    private static final int FIRST_IDEOGRAPH = 0x3006;

    private final List<String> words = new ArrayList<>();
    private int[] starts = new int[16];
    private int[] ends = new int[16];

    /** Takes a text's words one after the other, as UTF-16 ranges of it. */
    private interface Taker {
        void take(int start, int end, boolean ascii);
    }

    public Words(String text) {
        scan(text, (start, end, ascii) -> add(word(text, start, end, ascii), start, end));
    }

    private static void scan(String text, Taker words) {
        int start = -1;
        boolean ascii = true;
        int length = text.length();
        for (int i = 0; i < length; ) {
            int c = text.charAt(i);
            if (c < 0x80) {
                boolean part = isAsciiLetterOrDigit(c);
                if (part && start < 0) {
                    start = i;
                    ascii = true;
                } else if (!part && start >= 0) {
                    words.take(start, i, ascii);
                    start = -1;
                }
                i++;
                continue;
            }
            c = text.codePointAt(i);
            boolean alone = c >= FIRST_IDEOGRAPH && Character.isIdeographic(c);
            boolean part = Character.isLetterOrDigit(c) || (start >= 0 && isMark(c));
            if (start >= 0 && (!part || alone)) {
                words.take(start, i, ascii);
                start = -1;
            }
            int next = i + Character.charCount(c);
            if (alone) {
                words.take(i, next, false);
            } else if (part) {
                start = start < 0 ? i : start;
                ascii = false;
            }
            i = next;
        }
        if (start >= 0) {
            words.take(start, length, ascii);
        }
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        int lower = c | 0x20;
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String word(String text, int start, int end, boolean ascii) {
        var word = text.substring(start, end);
        return ascii && isLower(text, start, end) ? word : word.toLowerCase(Locale.ROOT);
    }

    private static boolean isLower(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return false;
            }
        }
        return true;
    }

    private void add(String word, int start, int end) {
        int size = words.size();
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        words.add(word);
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
        return starts[i];
    }

    /** UTF-16 index at which word {@code i} ends. */
    public int end(int i) {
        return ends[i];
    }

    /** A hash of the words {@code [from, to)}: the same for the same words in the same order. */
    public long hash(int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + words.get(i).hashCode();
        }
        return hash;
    }

    /** The words joined by one space: the same for texts that differ in case, white space and punctuation alone. */
    public static String key(String text) {
        var key = new StringBuilder(text.length() + 8);
        scan(text, (start, end, ascii) -> {
            if (!key.isEmpty()) {
                key.append(' ');
            }
            if (!ascii) {
                key.append(text.substring(start, end).toLowerCase(Locale.ROOT));
                return;
            }
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                key.append(c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
            }
        });
        return key.toString();
    }

    /** How many words {@code text} has. */
    public static int count(String text) {
        var count = new int[1];
        scan(text, (start, end, ascii) -> count[0]++);
        return count[0];
    }
}
