package dev.copydesk.trials.extraction;

import java.util.Arrays;
import java.util.Random;

/** Damage that knows nothing of markup. */
final class ByteMutations {
    private static final int MOST_FLIPS = 200;
    private static final int LONGEST_REPEATED = 4_000;
    private static final int MOST_REPEATS = 300;

    private ByteMutations() {}

    static byte[] flip(byte[] html, Random random) {
        var flipped = html.clone();
        for (int i = random.nextInt(MOST_FLIPS); i >= 0 && flipped.length > 0; i--) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    static byte[] overwrite(byte[] html, Random random) {
        var noisy = html.clone();
        int from = random.nextInt(noisy.length + 1);
        int to = Math.min(noisy.length, from + random.nextInt(2000));
        boolean oneByte = random.nextBoolean();
        byte noise = (byte) random.nextInt(256);
        for (int i = from; i < to; i++) {
            noisy[i] = oneByte ? noise : (byte) random.nextInt(256);
        }
        return noisy;
    }

    static byte[] cutEnd(byte[] html, Random random) {
        return Arrays.copyOf(html, random.nextInt(html.length + 1));
    }

    static byte[] cutPiece(byte[] html, Random random) {
        int from = random.nextInt(html.length + 1);
        int to = from + random.nextInt(html.length - from + 1);
        return joined(html, 0, from, html, to, html.length);
    }

    static byte[] repeat(byte[] html, Random random) {
        int from = random.nextInt(html.length + 1);
        int to = Math.min(html.length, from + random.nextInt(LONGEST_REPEATED));
        int times = 1 + random.nextInt(MOST_REPEATS);
        var repeated = Arrays.copyOf(html, html.length + (to - from) * times);
        for (int i = 0; i < times; i++) {
            System.arraycopy(html, from, repeated, to + i * (to - from), to - from);
        }
        System.arraycopy(html, to, repeated, to + times * (to - from), html.length - to);
        return repeated;
    }

    static byte[] move(byte[] html, Random random) {
        int from = random.nextInt(html.length + 1);
        int to = from + random.nextInt(html.length - from + 1);
        var piece = Arrays.copyOfRange(html, from, to);
        var rest = joined(html, 0, from, html, to, html.length);
        int at = random.nextInt(rest.length + 1);
        return joined(joined(rest, 0, at, piece, 0, piece.length), 0, at + piece.length, rest, at, rest.length);
    }

    private static byte[] joined(byte[] first, int from, int to, byte[] second, int secondFrom, int secondTo) {
        var joined = new byte[to - from + secondTo - secondFrom];
        System.arraycopy(first, from, joined, 0, to - from);
        System.arraycopy(second, secondFrom, joined, to - from, secondTo - secondFrom);
        return joined;
    }
}
