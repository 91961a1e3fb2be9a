package dev.copydesk.events;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Maps between Java's UTF-16 indices into a text and the code points that {@link Span} counts. An unpaired surrogate is
 * one code point, an index between the two halves of a pair is at the pair's.
 */
public final class CodePoints {
    private final String text;

    /** For every UTF-16 index the number of code points before it; absent where the two are the same. */
    private final int @Nullable [] before;

    private final int length;

    public CodePoints(String text) {
        this.text = text;
        this.length = text.codePointCount(0, text.length());
        this.before = length == text.length() ? null : counts(text);
    }

    private static int[] counts(String text) {
        var counts = new int[text.length() + 1];
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            counts[i] = seen;
            boolean secondHalf = Character.isHighSurrogate(text.charAt(i))
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!secondHalf) {
                seen++;
            }
        }
        counts[text.length()] = seen;
        return counts;
    }

    /** The text's length in code points. */
    public int length() {
        return length;
    }

    /** The code-point offset of a UTF-16 index, 0 to the text's length. */
    public int offset(int index) {
        Objects.checkIndex(index, text.length() + 1);
        return before == null ? index : before[index];
    }

    /** The UTF-16 index of a code-point offset, 0 to {@link #length()}. */
    public int index(int offset) {
        Objects.checkIndex(offset, length + 1);
        if (before == null) {
            return offset;
        }
        int low = 0;
        int high = before.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The span of the UTF-16 range {@code [from, to)}. */
    public Span span(int from, int to) {
        return new Span(offset(from), offset(to));
    }

    /** The text at a span. */
    public String at(Span span) {
        return text.substring(index(span.start()), index(span.end()));
    }
}
