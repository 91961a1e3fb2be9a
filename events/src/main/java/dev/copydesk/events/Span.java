package dev.copydesk.events;

/**
 * A stretch of an article's text, in Unicode code points: {@code [start, end)}.
 *
 * @param start the first code point, counted from 0
 * @param end the code point after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("empty or reversed span: " + start + ".." + end);
        }
    }

    /** The number of code points between start and end. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The stretch of {@code text} that this span covers. For many spans of one text use {@link CodePoints}. */
    public String in(String text) {
        return new CodePoints(text).at(this);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
