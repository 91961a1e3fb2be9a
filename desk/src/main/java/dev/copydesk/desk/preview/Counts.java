package dev.copydesk.desk.preview;

import java.util.ArrayList;
import java.util.List;

/** How many there are of things, in words; what there is none of is left out. */
final class Counts {
    private final List<String> parts = new ArrayList<>();

    static String of(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    Counts add(int count, String one, String several) {
        return add(count, one, several, "");
    }

    /** @param aside what to say behind it */
    Counts add(int count, String one, String several, String aside) {
        if (count > 0) {
            parts.add(of(count, one, several) + aside);
        }
        return this;
    }

    @Override
    public String toString() {
        return String.join(" · ", parts);
    }
}
