package dev.copydesk.ingest.extract.body;

import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds where a text says again what another says, in one piece or stitched together from several passages. */
final class Passages {
    /** Shorter runs of shared words are chance. */
    private static final int MIN_WORDS = 3;

    private static final int MAX_PLACES = 64;
    private static final int[] NOWHERE = {};

    /** Share of the words that says the same: the rest is what an editor changed. */
    private static final double REPEATED = 0.8;

    /** Words of a piece, on average. */
    private static final int PIECE = 4;

    private static final int PIECE_OF_IDEOGRAPHS = 8;

    private final String text;
    private final Words words;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Long, int[]> places = new HashMap<>();

    /** UTF-16 range of the text that was searched. */
    record Passage(int start, int end, int words) {}

    Passages(String text) {
        this.text = text;
        this.words = new Words(text);
        words.list().forEach(word -> numbers.putIfAbsent(word, numbers.size()));
        for (int i = 0; i + MIN_WORDS <= words.size(); i++) {
            places.merge(gram(words, i), new int[] {i}, Passages::more);
        }
    }

    private static int[] more(int[] places, int[] next) {
        if (places.length == MAX_PLACES) {
            return places;
        }
        var all = Arrays.copyOf(places, places.length + 1);
        all[places.length] = next[0];
        return all;
    }

    /** The same for the same three words; for others too where the text has millions of different ones. */
    private long gram(Words of, int at) {
        long gram = 0;
        for (int i = at; i < at + MIN_WORDS; i++) {
            gram = gram << 21 ^ numbers.getOrDefault(of.get(i), -1);
        }
        return gram;
    }

    /** The passages that {@code said} is made of, in its order, the longest at each place. */
    List<Passage> of(String said) {
        var sought = new Words(said);
        var found = new ArrayList<Passage>();
        for (int i = 0; i + MIN_WORDS <= sought.size(); ) {
            int best = 0;
            int bestAt = -1;
            for (int at : places.getOrDefault(gram(sought, i), NOWHERE)) {
                int run = run(sought, i, at);
                if (run > best) {
                    best = run;
                    bestAt = at;
                }
            }
            if (best >= MIN_WORDS) {
                found.add(passage(said, sought, i, bestAt, best));
                i += best;
            } else {
                i++;
            }
        }
        return found;
    }

    /** Whether nearly all of {@code said} is in the text, in pieces too long to be there by chance. */
    boolean say(String said) {
        var sought = new Words(said);
        int covered = 0;
        int pieces = 0;
        for (var passage : of(said)) {
            covered += passage.words;
            pieces++;
        }
        if (covered < REPEATED * sought.size() || pieces == 0) {
            return false;
        }
        boolean ofIdeographs = sought.end(sought.size() - 1) - sought.start(0) < 2 * sought.size();
        int least = ofIdeographs ? PIECE_OF_IDEOGRAPHS : PIECE;
        return covered >= (pieces == 1 && !ofIdeographs ? MIN_WORDS : least * pieces);
    }

    private int run(Words sought, int from, int at) {
        int run = 0;
        while (from + run < sought.size()
                && at + run < words.size()
                && sought.get(from + run).equals(words.get(at + run))) {
            run++;
        }
        return run;
    }

    private Passage passage(String said, Words sought, int from, int at, int run) {
        int end = words.end(at + run - 1);
        int saidEnd = sought.end(from + run - 1);
        while (end < text.length()
                && saidEnd < said.length()
                && text.charAt(end) == said.charAt(saidEnd)
                && ".?!,;:…".indexOf(text.charAt(end)) >= 0) {
            end++;
            saidEnd++;
        }
        return new Passage(words.start(at), end, run);
    }
}
