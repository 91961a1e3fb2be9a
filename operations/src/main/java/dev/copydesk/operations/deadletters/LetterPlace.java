package dev.copydesk.operations.deadletters;

import java.util.Comparator;

/** A letter's place in the order of time, as a page of a list ends with it. */
record LetterPlace(long millis, LetterId id) implements Comparable<LetterPlace> {
    private static final Comparator<LetterPlace> OLDEST_FIRST =
            Comparator.comparingLong(LetterPlace::millis).thenComparing(LetterPlace::id);

    static LetterPlace of(Letter letter) {
        return new LetterPlace(letter.failedAt().toEpochMilli(), letter.id());
    }

    /** What {@link #toString()} wrote; before everything where it is something else. */
    static LetterPlace of(String text) {
        int dash = text.indexOf('~');
        var id = LetterId.of(text.substring(dash + 1));
        boolean known = dash > 0 && dash < 16 && id.isPresent();
        return known && text.substring(0, dash).chars().allMatch(c -> c >= '0' && c <= '9')
                ? new LetterPlace(Long.parseLong(text.substring(0, dash)), id.get())
                : new LetterPlace(Long.MIN_VALUE, new LetterId("", 0, 0));
    }

    @Override
    public int compareTo(LetterPlace other) {
        return OLDEST_FIRST.compare(this, other);
    }

    @Override
    public String toString() {
        return millis + "~" + id;
    }
}
