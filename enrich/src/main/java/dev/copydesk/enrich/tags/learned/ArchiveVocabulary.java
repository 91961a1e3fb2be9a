package dev.copydesk.enrich.tags.learned;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The terms that an archive is known by, each with the number of its rows that have it. */
final class ArchiveVocabulary {
    private static final double[] LOGS = IntStream.range(0, 100)
            .mapToDouble(n -> StrictMath.log(Math.max(1, n)))
            .toArray();

    private static final int COMMON = 3;

    private final int rows;
    private final List<String> terms;
    private final List<Integer> documents;
    private final Map<String, Integer> index;
    private final double[] rarity;

    /** @param documents for each term how many rows have it */
    ArchiveVocabulary(int rows, List<String> terms, List<Integer> documents) {
        this.rows = rows;
        this.terms = List.copyOf(terms);
        this.documents = List.copyOf(documents);
        this.index = new HashMap<>(2 * terms.size());
        this.rarity = new double[terms.size()];
        for (int i = 0; i < terms.size(); i++) {
            index.put(terms.get(i), i);
            rarity[i] = rarity(documents.get(i));
        }
    }

    /** The terms of at least {@code least} documents, in alphabetical order; the most frequent where they are too many. */
    static ArchiveVocabulary of(Collection<Map<String, Integer>> documents, int least, int most) {
        var frequency = new HashMap<String, Integer>();
        documents.forEach(document -> document.keySet().forEach(term -> frequency.merge(term, 1, Integer::sum)));
        var kept = frequency.entrySet().stream()
                .filter(e -> e.getValue() >= least)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        return new ArchiveVocabulary(
                documents.size(), kept, kept.stream().map(frequency::get).toList());
    }

    int size() {
        return terms.size();
    }

    String term(int id) {
        return terms.get(id);
    }

    /** How many rows have a term. */
    int documents(int id) {
        return documents.get(id);
    }

    /** Whether a term shows a reader what a text is about: none of its words is one that every third row has. */
    boolean isTelling(int id) {
        var term = terms.get(id);
        int blank = term.indexOf(' ');
        return blank < 0
                ? !isCommon(id)
                : isKnownAndRare(term.substring(0, blank)) && isKnownAndRare(term.substring(blank + 1));
    }

    private boolean isKnownAndRare(String word) {
        int id = id(word);
        return id >= 0 && !isCommon(id);
    }

    private boolean isCommon(int id) {
        return COMMON * documents.get(id) > rows;
    }

    /** The number of a term; -1 where it is none of these. */
    int id(String term) {
        return index.getOrDefault(term, -1);
    }

    /** How much less common a word is than others, 1 for one of every row; most for one that is not here. */
    double rarity(String term) {
        int id = id(term);
        return id < 0 ? rarity(0) : rarity[id];
    }

    private double rarity(int documents) {
        return StrictMath.log((1.0 + rows) / (1.0 + documents)) + 1;
    }

    /** A document's terms by weight (sublinear frequency times rarity), at unit length. */
    TermVector vector(Map<String, Integer> counts) {
        var found = new long[counts.size()];
        int n = 0;
        for (var count : counts.entrySet()) {
            int id = id(count.getKey());
            if (id >= 0) {
                found[n++] = (long) id << Integer.SIZE | count.getValue();
            }
        }
        Arrays.sort(found, 0, n);
        var ids = new int[n];
        var weights = new double[n];
        double squares = 0;
        for (int i = 0; i < n; i++) {
            ids[i] = (int) (found[i] >>> Integer.SIZE);
            weights[i] = (1 + log((int) found[i])) * rarity[ids[i]];
            squares += weights[i] * weights[i];
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        for (int i = 0; i < n; i++) {
            weights[i] /= length;
        }
        return new TermVector(ids, weights);
    }

    private static double log(int count) {
        return count < LOGS.length ? LOGS[count] : StrictMath.log(count);
    }
}
