package dev.copydesk.trials.certainty;

import dev.copydesk.events.Span;
import dev.copydesk.trials.certainty.GoldArticle.GoldRange;

/** From the code points of a text to those of another that differs by white space alone. */
final class Alignment {
    private final int[] positions;

    Alignment(String from, String to) {
        var source = from.codePoints().toArray();
        var target = to.codePoints().toArray();
        positions = new int[source.length + 1];
        int at = 0;
        for (int i = 0; i < source.length; i++) {
            if (!isBlank(source[i])) {
                while (at < target.length && isBlank(target[at])) {
                    at++;
                }
            }
            positions[i] = at;
            if (!isBlank(source[i])) {
                if (at >= target.length || source[i] != target[at]) {
                    throw new IllegalArgumentException("the texts differ at code point " + i);
                }
                at++;
            }
        }
        positions[source.length] = at;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** Where a stretch that begins and ends with something visible stands in the other. */
    GoldRange of(Span span) {
        return new GoldRange(positions[span.start()], positions[span.end() - 1] + 1);
    }
}
