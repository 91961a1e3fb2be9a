package dev.copydesk.publish.digest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * What sentences say together of what an article says: each term once. Weights from the same regression as those of
 * {@link Merits}.
 */
final class Coverage {
    static final double EARLY_TERMS = 0.0345 * 5;
    static final double RECURRENT_TERMS = 0.155;
    static final double HEADLINE = 0.0114;

    /** A term that stands in as many sentences is what the article is about. */
    private static final int RECURRENT = 3;

    /** By this place a term that is met first there counts half. */
    private static final double HALF = 4;

    private final Map<String, Double> early = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final Topic topic;
    private double total;

    Coverage(Body body) {
        this.topic = body.topic();
        var first = new HashMap<String, Integer>();
        for (var sentence : body.sentences()) {
            for (var term : sentence.terms()) {
                int place = first.computeIfAbsent(term, t -> sentence.number());
                early.merge(term, 1 / (1 + place / HALF), Double::sum);
            }
            for (var term : new HashSet<>(sentence.terms())) {
                spread.merge(term, 1, Integer::sum);
            }
        }
        // in the order of the text: the same sum every time
        body.sentences().forEach(s -> s.terms().forEach(t -> total += 1 / (1 + first.getOrDefault(t, 0) / HALF)));
    }

    /**
     * @param terms those of the words that count, with repetitions
     * @param words how many words count
     */
    double of(List<String> terms, int words) {
        double[] traits = traits(terms, words);
        return EARLY_TERMS * traits[0] + RECURRENT_TERMS * traits[1] + HEADLINE * traits[2];
    }

    double[] traits(List<String> terms, int words) {
        double covered = 0;
        int recurrent = 0;
        int headline = 0;
        var seen = new HashSet<String>();
        for (var term : terms) {
            if (seen.add(term)) {
                covered += early.getOrDefault(term, 0.0);
                recurrent += spread.getOrDefault(term, 0) >= RECURRENT ? 1 : 0;
                headline += topic.headline().contains(term) ? 1 : 0;
            }
        }
        return new double[] {
            total == 0 ? 0 : covered / total,
            words == 0 ? 0 : (double) recurrent / words,
            topic.headline().isEmpty()
                    ? 0
                    : (double) headline / topic.headline().size()
        };
    }
}
