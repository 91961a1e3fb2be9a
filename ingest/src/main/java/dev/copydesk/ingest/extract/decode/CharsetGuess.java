package dev.copydesk.ingest.extract.decode;

import dev.copydesk.language.ResourceLines;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which legacy charset bytes look like: the one in which most characters beyond ASCII are common letters of a language that is
 * written in it, and few bytes mean nothing.
 */
public final class CharsetGuess {
    private static final int SAMPLE = 20_000;
    private static final int FEWEST = 8;
    private static final double CLEAR = 0.5;
    private static final double MUCH = 0.4;
    /** So much less is the rarest of a charset's letters worth than the commonest. */
    private static final double RARE = 0.5;

    /** A capital is worth less than a small letter: charsets of one script differ in which is which. */
    private static final double CAPITAL = 0.3;

    private static final List<Candidate> CANDIDATES = read();

    private CharsetGuess() {}

    /** @param common letters by how common they are, the commonest first */
    private record Candidate(Charset charset, String common, boolean isWide) {
        double worth(char c) {
            int rank = common.indexOf(c);
            return rank < 0 ? 0 : isWide ? 1 : 1 - RARE * rank / common.length();
        }
    }

    private static List<Candidate> read() {
        var candidates = new ArrayList<Candidate>();
        for (var line : ResourceLines.of(CharsetGuess.class, "charsets.txt")) {
            var parts = line.split("\\s+", 2);
            if (Charset.isSupported(parts[0])) {
                var charset = Charset.forName(parts[0]);
                candidates.add(
                        new Candidate(charset, parts[1], charset.newEncoder().maxBytesPerChar() > 1));
            }
        }
        return List.copyOf(candidates);
    }

    /** Empty where no charset is clear. */
    public static Optional<Charset> of(byte[] bytes) {
        return best(sample(bytes)).map(Scored::charset);
    }

    /** The charset that {@code bytes} look much more like than like the one that is declared. */
    public static Optional<Charset> instead(byte[] bytes, Charset declared) {
        var sample = sample(bytes);
        var own = CANDIDATES.stream().filter(c -> c.charset.equals(declared)).findFirst();
        if (own.isEmpty()) {
            return Optional.empty();
        }
        double score = score(own.get(), sample);
        return score > CLEAR
                ? Optional.empty()
                : best(sample).filter(b -> b.score > score + MUCH).map(Scored::charset);
    }

    private record Scored(Charset charset, double score) {}

    /** Of charsets of several bytes, which few other texts happen to fit, the best; else of those of one. */
    private static Optional<Scored> best(ByteBuffer sample) {
        return best(sample, true).or(() -> best(sample, false));
    }

    private static Optional<Scored> best(ByteBuffer sample, boolean wide) {
        Scored best = null;
        for (var candidate : CANDIDATES) {
            if (candidate.isWide == wide) {
                double score = score(candidate, sample);
                if (score > (best == null ? CLEAR : best.score)) {
                    best = new Scored(candidate.charset, score);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** From the first byte beyond ASCII on. */
    private static ByteBuffer sample(byte[] bytes) {
        int start = 0;
        while (start < bytes.length && bytes[start] >= 0) {
            start++;
        }
        return ByteBuffer.wrap(bytes, start, Math.min(SAMPLE, bytes.length - start));
    }

    /** The share of common letters among the characters beyond ASCII; 0 where there are too few to tell. */
    private static double score(Candidate candidate, ByteBuffer sample) {
        CharBuffer text = CharBuffer.allocate(sample.remaining() + 1);
        candidate
                .charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(sample.duplicate(), text, true);
        text.flip();
        double common = 0;
        int all = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                all++;
                common += worth(candidate, text, i);
            }
        }
        return all < FEWEST ? 0 : common / all;
    }

    /** Letters of another script do not touch Latin ones, and Latin ones beyond ASCII are few in a word. */
    private static double worth(Candidate candidate, CharBuffer text, int i) {
        char c = text.charAt(i);
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
        boolean latin = c < 0x250;
        if (c == '\uFFFD') {
            return -1;
        }
        if (Character.isLetter(c) && !candidate.isWide) {
            if (!latin && (isAsciiLetter(before) || isAsciiLetter(after))) {
                return -1;
            }
            if (latin && isLetterBeyondAscii(before) && isLetterBeyondAscii(after)) {
                return -1;
            }
        }
        double worth = candidate.worth(Character.toLowerCase(c));
        return Character.isUpperCase(c) ? CAPITAL * worth : worth;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }

    private static boolean isLetterBeyondAscii(char c) {
        return c >= 0x80 && Character.isLetter(c);
    }
}
