package dev.copydesk.events;

/** A degree of belief or a share, 0 to 1. */
final class Confidence {
    private Confidence() {}

    static void check(double confidence) {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("outside 0 to 1: " + confidence);
        }
    }
}
