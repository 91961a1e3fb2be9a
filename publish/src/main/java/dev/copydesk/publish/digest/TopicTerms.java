package dev.copydesk.publish.digest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an article is about: the weight of each of its terms, by how often and in how many sentences it stands. */
final class TopicTerms {
    /** What a term of the headline weighs over one of the text. */
    private static final double HEADLINE = 2.0;

    private final Map<String, Double> weights;
    private final double norm;
    private final Set<String> headline;

    private TopicTerms(Map<String, Double> weights, Set<String> headline) {
        this.headline = headline;
        this.weights = new HashMap<>(weights);
        this.norm = Math.sqrt(weights.values().stream().mapToDouble(w -> w * w).sum());
    }

    static TopicTerms of(String headline, List<BodySentence> sentences, DigestLexicon lexicon) {
        var frequency = new HashMap<String, Integer>();
        var spread = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            for (var term : sentence.terms()) {
                frequency.merge(term, 1, Integer::sum);
            }
            for (var term : new HashSet<>(sentence.terms())) {
                spread.merge(term, 1, Integer::sum);
            }
        }
        var headlineTerms = new HashSet<>(DigestWords.terms(headline, lexicon.stopWords()));
        var weights = new TreeMap<String, Double>();
        frequency.forEach((term, count) -> {
            double rarity = Math.log(1 + (double) sentences.size() / spread.getOrDefault(term, 1));
            weights.put(term, Math.log(1 + count) * rarity * (headlineTerms.contains(term) ? HEADLINE : 1));
        });
        return new TopicTerms(weights, headlineTerms);
    }

    Set<String> headline() {
        return headline;
    }

    double weight(String term) {
        return weights.getOrDefault(term, 0.0);
    }

    /** The cosine between a sentence and the whole article, 0 to 1. */
    double centrality(Collection<String> terms) {
        var counts = counts(terms);
        double dot = 0;
        double length = 0;
        for (var entry : counts.entrySet()) {
            double weight = weight(entry.getKey());
            dot += entry.getValue() * weight * weight;
            length += Math.pow(entry.getValue() * weight, 2);
        }
        return length == 0 || norm == 0 ? 0 : dot / (Math.sqrt(length) * norm);
    }

    /** The part of the headline's terms that a sentence says, 0 to 1. */
    double headline(Collection<String> terms) {
        if (headline.isEmpty()) {
            return 0;
        }
        return (double) headline.stream().filter(terms::contains).count() / headline.size();
    }

    /**
     * How much of the shorter of two term lists the other says too, by weight, 0 to 1. What the headline says does not
     * count: most sentences speak of that.
     */
    double overlap(Collection<String> a, Collection<String> b) {
        var first = new LinkedHashSet<>(a);
        var second = new LinkedHashSet<>(b);
        double shared = 0;
        double weightA = 0;
        double weightB = 0;
        for (var term : first) {
            if (!headline.contains(term)) {
                double weight = weight(term);
                weightA += weight;
                shared += second.contains(term) ? weight : 0;
            }
        }
        for (var term : second) {
            weightB += headline.contains(term) ? 0 : weight(term);
        }
        double smaller = Math.min(weightA, weightB);
        return smaller == 0 ? 0 : Math.min(1, shared / smaller);
    }

    private static Map<String, Integer> counts(Collection<String> terms) {
        var counts = new TreeMap<String, Integer>();
        for (var term : terms) {
            counts.merge(term, 1, Integer::sum);
        }
        return counts;
    }
}
