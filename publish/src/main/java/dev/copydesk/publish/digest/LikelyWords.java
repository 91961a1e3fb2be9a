package dev.copydesk.publish.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How likely an editor who sums an article up uses each of its words, words of grammar too: by how often, how early and in
 * how many sentences it stands, whether the headline or the standfirst has it, whether it names something, what the
 * sentences around it tell.
 *
 * <p>The weights are those of logistic regressions on news and agency posts together, over each word of sentences that stood
 * for choice: whether the editor's summary has it, and whether it has it twice.
 */
final class LikelyWords {
    /** What is measured of a word, in the order of {@link Use#traits}, and its weights. */
    private enum Trait {
        ALWAYS(-3.303, -6.902),
        GRAMMAR(-0.864, 0.034),
        TIMES(0.611, 1.313),
        GRAMMAR_TIMES(0.379, 0.699),
        HEADLINE(0.095, 0.492),
        FIRST(-1.168, -0.599),
        EARLY(2.58, 1.488),
        SPREAD(2.739, 2.665),
        NAME(0.265, 0.218),
        FIGURE(0.363, -0.269),
        DEPTH(-0.561, -0.525),
        GRAMMAR_SPREAD(2.431, 3.058),
        GRAMMAR_EARLY(2.624, 2.26),
        PURPOSES(0.409, 0.204),
        TIDINGS(0.241, 0.201);

        private final double once;
        private final double twice;

        Trait(double once, double twice) {
            this.once = once;
            this.twice = twice;
        }
    }

    private static final Trait[] TRAITS = Trait.values();

    /** By this place a word that is met first there counts half. */
    private static final double HALF = 4;

    /** Past these sentences an article seldom says what it is for. */
    private static final int OPENING = 30;

    private static final int MOST_SIGNS = 2;

    /** Where and how a word stands in the article. */
    private static final class Use {
        private final int first;
        private int times;
        private int sentences;
        private int purposes;
        private int tidings;
        private boolean name;

        Use(int first) {
            this.first = first;
        }

        double[] traits(boolean grammar, boolean headline, boolean figure, int all) {
            double says = grammar ? 0 : 1;
            double often = Math.log1p(times);
            double early = 1 / (1 + first / HALF);
            double spread = (double) sentences / Math.max(1, all);
            return new double[] {
                1,
                1 - says,
                says * often,
                (1 - says) * often,
                headline ? says : 0,
                says / (1 + first),
                says * early,
                says * spread,
                name ? says : 0,
                figure ? 1 : 0,
                says * Math.log1p(first),
                (1 - says) * spread,
                (1 - says) * early,
                says * Math.min(MOST_SIGNS, purposes),
                says * Math.min(MOST_SIGNS, tidings)
            };
        }
    }

    private final Map<String, Use> uses = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<DigestExcerpt> pool;
    private final double[] once;
    private final double[] twice;
    private final List<int[]> words;

    /** @param pool the sentences that stand for choice */
    LikelyWords(DigestBody body, List<DigestExcerpt> pool) {
        this.pool = pool;
        body.sentences().forEach(s -> read(s, body.lexicon()));
        words = pool.stream()
                .map(e -> all(e.text()).stream().mapToInt(this::number).toArray())
                .toList();
        once = new double[numbers.size()];
        twice = new double[numbers.size()];
        var telling = new HashSet<String>();
        body.sentences().forEach(s -> telling.addAll(s.terms()));
        var headline = Set.copyOf(all(announced(body)));
        numbers.forEach((word, number) -> {
            var use = uses.getOrDefault(word, new Use(body.sentences().size()));
            var traits = use.traits(
                    !telling.contains(word),
                    headline.contains(word),
                    Character.isDigit(word.codePointAt(0)),
                    body.sentences().size());
            once[number] = likelihood(traits, t -> t.once);
            twice[number] = likelihood(traits, t -> t.twice);
        });
    }

    /** What the editor set over the article. */
    private static String announced(DigestBody body) {
        var article = body.article().article();
        return article.standfirst() == null ? article.headline() : article.headline() + " " + article.standfirst();
    }

    private void read(BodySentence sentence, DigestLexicon lexicon) {
        var text = sentence.text();
        boolean opening = sentence.number() < OPENING;
        int purpose = opening && lexicon.tellsPurpose(text) ? 1 : 0;
        int tidings = opening && lexicon.tellsTidings(text) ? 1 : 0;
        var all = all(text);
        var names = new HashSet<String>();
        SentenceMerits.NAME.matcher(text).results().forEach(m -> names.addAll(all(m.group())));
        var met = new HashSet<String>();
        for (var word : all) {
            var use = uses.computeIfAbsent(word, w -> new Use(sentence.number()));
            use.times++;
            use.name |= names.contains(word);
            if (met.add(word)) {
                use.sentences++;
                use.purposes += purpose;
                use.tidings += tidings;
            }
        }
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> numbers.size());
    }

    private static List<String> all(String text) {
        return DigestWords.terms(text, Set.of());
    }

    private static double likelihood(double[] traits, ToDoubleFunction<Trait> weight) {
        double sum = 0;
        for (int i = 0; i < traits.length; i++) {
            sum += traits[i] * weight.applyAsDouble(TRAITS[i]);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /**
     * How many of the words read a summary is expected to have.
     *
     * @param chosen numbers of sentences in the pool
     * @param read how many words of each are read
     */
    double expected(List<Integer> chosen, int[] read) {
        var times = new int[once.length];
        double expected = 0;
        for (int i = 0; i < chosen.size(); i++) {
            var sentence = words.get(chosen.get(i));
            int end = sentence.length * read[i] / pool.get(chosen.get(i)).words();
            for (int w = 0; w < end; w++) {
                int time = ++times[sentence[w]];
                expected += time == 1 ? once[sentence[w]] : time == 2 ? twice[sentence[w]] : 0;
            }
        }
        return expected;
    }
}
