package dev.copydesk.events;

import java.util.stream.Stream;

/** Spans lie in the text that they count. */
final class Bounds {
    private Bounds() {}

    static void check(String what, Stream<Span> spans, int length) {
        spans.filter(span -> span.end() > length).findFirst().ifPresent(span -> {
            throw new IllegalArgumentException(
                    "a " + what + " beyond the text's " + length + " code points: " + span.start() + ".." + span.end());
        });
    }
}
