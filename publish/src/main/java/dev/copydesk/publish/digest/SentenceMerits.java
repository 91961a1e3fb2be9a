package dev.copydesk.publish.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a sentence is worth in the signal, by traits that can be measured: its place, how central it is, what it says of the
 * headline, whether it tells what is new or what the piece is for.
 *
 * <p>The weights are those of a ridge regression on both kinds of text together, news and agency posts with summaries of
 * their own; ROUGE-1 of sets of sentences over the article's lead, by cross-validation.
 */
final class SentenceMerits {
    static final double OPENING_BLOCK = 0.089;
    static final double PURPOSE = 0.166;
    static final double TIDINGS = 0.067;
    static final double EITHER_AT_ONCE = 0.087;
    static final double HEADLINE = 0.079;
    static final double HEADLINE_SAID_AT_ONCE = -0.122;
    static final double PLAIN_WORDS = 0.142;
    static final double FREQUENT_TERMS = 0.099;
    static final double LENGTH = -0.0244;
    static final double EARLY = 0.044;
    static final double DEPTH = -0.0104;
    static final double CENTRAL = 0.073;
    static final double CENTRAL_AT_ONCE = 0.065;
    static final double NAMES = 0.056;
    static final double FIGURES = 0.023;
    /** The places by which a sentence has lost half of what it gains by standing early, or at once. */
    private static final double EARLY_HALF = 6;

    private static final double AT_ONCE_HALF = 2;
    private static final double USUAL_WORDS = 30;
    private static final int MOST_FIGURES = 3;
    private static final double MOST_NAMES = 0.5;
    static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}\\p{N}]+");
    private static final Pattern FIGURE = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{N}[\\p{N}.,]*");

    private final DigestBody body;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final boolean blocks;

    SentenceMerits(DigestBody body) {
        this.body = body;
        var seen = new HashSet<Integer>();
        for (var sentence : body.sentences()) {
            sentence.terms().forEach(t -> frequency.merge(t, 1, Integer::sum));
            seen.add(sentence.block());
        }
        blocks = seen.size() > 1;
    }

    double of(DigestExcerpt excerpt) {
        double merit = 0;
        var traits = traits(excerpt);
        var weights = weights();
        for (int i = 0; i < traits.length; i++) {
            merit += traits[i] * weights[i];
        }
        return merit;
    }

    static double[] weights() {
        return new double[] {
            OPENING_BLOCK,
            PURPOSE,
            TIDINGS,
            EITHER_AT_ONCE,
            HEADLINE,
            HEADLINE_SAID_AT_ONCE,
            PLAIN_WORDS,
            FREQUENT_TERMS,
            LENGTH,
            EARLY,
            DEPTH,
            CENTRAL,
            CENTRAL_AT_ONCE,
            NAMES,
            FIGURES
        };
    }

    double[] traits(DigestExcerpt excerpt) {
        var sentence = body.sentences().get(excerpt.first());
        var text = excerpt.text();
        var lexicon = body.lexicon();
        int n = sentence.number();
        double early = 1 / (1 + n / EARLY_HALF);
        double atOnce = 1 / (1 + n / AT_ONCE_HALF);
        double words = Math.max(1, DigestWords.tokens(text));
        boolean purpose = lexicon.tellsPurpose(text);
        boolean tidings = lexicon.tellsTidings(text);
        double central = body.topic().centrality(excerpt.terms());
        Set<String> headline = body.topic().headline();
        double frequent = excerpt.terms().stream()
                .mapToDouble(t -> Math.log(1.0 + frequency.getOrDefault(t, 0)))
                .sum();
        return new double[] {
            blocks && sentence.block() == body.sentences().get(0).block() ? 1 : 0,
            purpose ? early : 0,
            tidings ? early : 0,
            purpose || tidings ? atOnce : 0,
            body.topic().headline(excerpt.terms()),
            n == 0 ? excerpt.terms().stream().filter(headline::contains).count() / words : 0,
            1 - excerpt.terms().size() / words,
            frequent / words,
            excerpt.words() / USUAL_WORDS,
            early,
            Math.log(1.0 + n),
            central,
            central * atOnce,
            Math.min(MOST_NAMES, NAME.matcher(text).results().count() / words),
            (double) Math.min(MOST_FIGURES, FIGURE.matcher(text).results().count()) / MOST_FIGURES
        };
    }
}
