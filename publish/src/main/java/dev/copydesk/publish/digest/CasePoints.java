package dev.copydesk.publish.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** The case: the claims that the article rests on, one a point, from all its sections and voices, in its order. */
record CasePoints(List<DigestExcerpt> points) {
    static final int FEWEST = 5;
    private static final int MOST = 8;
    private static final int MOST_WORDS = 36;

    /** What all points have together at most: with the signal, about a minute's reading. */
    private static final int MOST_WORDS_OF_ALL = 190;

    /** A point of more words than this loses by each word more. */
    private static final int ENOUGH_WORDS = 22;

    private static final double LONGER = 0.006;

    /** How much of a point another, or the signal, may say again. */
    private static final double REPEATED = 0.45;

    /** What a quotation weighs over a sentence of the article's own. */
    private static final double QUOTE = 0.06;

    /** What a sentence loses in which the article speaks of its author or to its reader. */
    private static final double OWN = 0.12;

    /** @param budget how many words the points may have together */
    static CasePoints of(
            DigestBody body,
            SignalSentences signal,
            List<DigestExcerpt> prose,
            List<DigestExcerpt> quotes,
            int budget) {
        int room = Math.min(budget, MOST_WORDS_OF_ALL);
        var candidates = candidates(body, prose, quotes);
        var chosen = new ArrayList<DigestExcerpt>();
        var sections = new TreeSet<Integer>();
        for (var excerpt : candidates) {
            if (!sections.contains(excerpt.section()) && adds(body, signal, chosen, excerpt, room)) {
                chosen.add(excerpt);
                sections.add(excerpt.section());
            }
        }
        var voices = new TreeSet<String>();
        chosen.stream().map(DigestExcerpt::speaker).filter(Objects::nonNull).forEach(voices::add);
        for (var excerpt : candidates) {
            var speaker = excerpt.speaker();
            if (speaker != null && !voices.contains(speaker) && adds(body, signal, chosen, excerpt, room)) {
                chosen.add(excerpt);
                voices.add(speaker);
            }
        }
        for (var excerpt : candidates) {
            if (adds(body, signal, chosen, excerpt, room)) {
                chosen.add(excerpt);
            }
        }
        quotes.stream()
                .filter(DigestExcerpt::leaning)
                .filter(e -> chosen.size() < FEWEST && adds(body, signal, chosen, e, room))
                .forEach(chosen::add);
        chosen.sort(Comparator.comparing(DigestExcerpt::place));
        return new CasePoints(List.copyOf(chosen));
    }

    /** Those that stand alone, the best first. */
    private static List<DigestExcerpt> candidates(
            DigestBody body, List<DigestExcerpt> prose, List<DigestExcerpt> quotes) {
        var candidates = new ArrayList<DigestExcerpt>();
        prose.stream()
                .filter(e -> !e.leaning() && e.words() <= MOST_WORDS)
                .filter(e -> !body.lexicon().points(e.text()))
                .forEach(candidates::add);
        quotes.stream().filter(e -> !e.leaning()).forEach(candidates::add);
        candidates.sort(
                Comparator.comparingDouble((DigestExcerpt e) -> -score(body, e)).thenComparing(DigestExcerpt::place));
        return candidates;
    }

    private static boolean adds(
            DigestBody body, SignalSentences signal, List<DigestExcerpt> chosen, DigestExcerpt excerpt, int room) {
        int words = chosen.stream().mapToInt(DigestExcerpt::words).sum();
        return chosen.size() < MOST
                && words + excerpt.words() <= room
                && chosen.stream().noneMatch(c -> repeats(body, c, excerpt))
                && signal.excerpts().stream().noneMatch(c -> repeats(body, c, excerpt));
    }

    private static boolean repeats(DigestBody body, DigestExcerpt a, DigestExcerpt b) {
        return a.place().overlaps(b.place())
                || a.sentence() == b.sentence()
                || body.topic().overlap(a.terms(), b.terms()) > REPEATED;
    }

    private static double score(DigestBody body, DigestExcerpt excerpt) {
        return body.topic().centrality(excerpt.terms())
                + (excerpt.speaker() != null ? QUOTE : 0)
                - LONGER * Math.max(0, excerpt.words() - ENOUGH_WORDS)
                - (excerpt.speaker() == null && body.lexicon().isOwn(excerpt.text()) ? OWN : 0);
    }
}
