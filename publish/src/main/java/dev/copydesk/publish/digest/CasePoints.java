package dev.copydesk.publish.digest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The case: what the article rests on, one claim a point, in its order. Points are taken one after the other, each time
 * the one that likely tells most of what has not been told, for its length.
 */
final class CasePoints {
    static final int FEWEST = 5;
    private static final int MOST = 8;

    private static final int MOST_WORDS = 50;

    /** What all points have together at most: with the signal, a good minute's reading. */
    private static final int MOST_WORDS_OF_ALL = 240;

    private static final int MOST_QUOTATIONS = 3;

    /** How much of a point another statement may say again. */
    private static final double REPEATED = 0.6;

    /** How much a point loses that says in part what is said already. */
    private static final double SAID = 0.6;

    /** How much more a longer point has to tell than a shorter one: by this power of its length. */
    private static final double LENGTH = 0.15;

    /** What a point gains that says what of the headline has not been said. */
    private static final double ANNOUNCED = 3;

    private static final int LENGTH_OFFSET = 8;

    /** What a quotation weighs beside the article's own words. */
    private static final double QUOTATION = 0.8;

    private final SignalSentences signal;
    private final List<Candidate> candidates;
    private final List<DigestExcerpt> chosen = new ArrayList<>();
    private final Set<String> headline;
    private final Set<String> told = new HashSet<>();
    private int room;
    private int quotations;

    /** What could be a point, with how much of it is said already. */
    private static final class Candidate {
        private final DigestExcerpt excerpt;
        private final int words;
        private final boolean quotation;
        private final double value;
        private double said;

        Candidate(DigestExcerpt excerpt) {
            this.excerpt = excerpt;
            this.words = excerpt.words();
            this.quotation = excerpt.isQuotation();
            this.value = excerpt.value()
                    * (excerpt.speaker() == null ? 1 : QUOTATION)
                    / Math.pow(words + LENGTH_OFFSET, LENGTH);
        }
    }

    private CasePoints(DigestBody body, SignalSentences signal, List<DigestExcerpt> candidates, int budget) {
        this.signal = signal;
        this.headline = body.topic().headline();
        this.candidates = candidates.stream()
                .filter(c -> c.words() <= MOST_WORDS && !body.lexicon().points(c.text()))
                .map(Candidate::new)
                .toList();
        this.room = Math.min(budget, MOST_WORDS_OF_ALL);
    }

    /** @param budget how many words the points may have together */
    static List<DigestExcerpt> of(
            DigestBody body,
            SignalSentences signal,
            List<DigestExcerpt> prose,
            List<DigestExcerpt> quotes,
            int budget) {
        var candidates = new ArrayList<DigestExcerpt>();
        for (int i = 0; i < prose.size(); i++) {
            var excerpt = prose.get(i);
            if (excerpt.leaning()) {
                continue;
            }
            if (!excerpt.conceding()) {
                candidates.add(excerpt);
            }
            if (i + 1 < prose.size() && continues(body, excerpt, prose.get(i + 1))) {
                candidates.add(excerpt.and(prose.get(i + 1)));
            }
        }
        quotes.stream().filter(q -> !q.leaning() && !q.conceding()).forEach(candidates::add);
        return new CasePoints(body, signal, candidates, budget).chosen();
    }

    /** Whether the next sentence needs one before it, or objects to it, and is understood behind it. */
    private static boolean continues(DigestBody body, DigestExcerpt excerpt, DigestExcerpt next) {
        var openings = new SentenceOpenings(body.lexicon());
        var following = body.sentences().get(next.first()).text();
        return (next.leaning() || openings.objects(following))
                && next.behind() != null
                && !next.conceding()
                && next.first() == excerpt.last() + 1
                && openings.prepares(excerpt.text(), following);
    }

    private List<DigestExcerpt> chosen() {
        signal.excerpts().forEach(this::tell);
        for (var next = best(); next != null && chosen.size() < MOST; next = best()) {
            chosen.add(next.excerpt);
            tell(next.excerpt);
            room -= next.words;
            quotations += next.quotation ? 1 : 0;
        }
        chosen.sort(Comparator.comparing(DigestExcerpt::place));
        return List.copyOf(chosen);
    }

    /** Keeps in mind what a statement of the digest says. */
    private void tell(DigestExcerpt statement) {
        told.addAll(statement.terms());
        for (var candidate : candidates) {
            candidate.said = Math.max(candidate.said, candidate.excerpt.common(statement));
        }
    }

    private @Nullable Candidate best() {
        Candidate best = null;
        double most = 0;
        for (var candidate : candidates) {
            boolean fits = candidate.words <= room && candidate.said <= REPEATED;
            double worth = fits ? worth(candidate) : 0;
            if (worth > most) {
                most = worth;
                best = candidate;
            }
        }
        return best;
    }

    private double worth(Candidate candidate) {
        var excerpt = candidate.excerpt;
        var speaker = excerpt.speaker();
        if (speaker != null && isHeard(speaker)) {
            return 0;
        }
        if (candidate.quotation && quotations >= MOST_QUOTATIONS) {
            return 0;
        }
        if (!isPrepared(excerpt) || (!excerpt.dated() && chosen.size() >= FEWEST)) {
            return 0;
        }
        return candidate.value * (1 - SAID * candidate.said) * (1 + ANNOUNCED * announced(excerpt));
    }

    /** Whether what it opens with as with something known has been said before it: by the headline, the signal or a point. */
    private boolean isPrepared(DigestExcerpt candidate) {
        return candidate.needs().stream().allMatch(term -> isSaid(term, candidate));
    }

    /** The share of the headline's terms that a candidate says and nothing before it has said. */
    private double announced(DigestExcerpt candidate) {
        long fresh = headline.stream()
                .filter(term -> !told.contains(term) && candidate.terms().contains(term))
                .count();
        return (double) fresh / Math.max(1, headline.size());
    }

    private boolean isSaid(String term, DigestExcerpt candidate) {
        return headline.contains(term)
                || signal.excerpts().stream().anyMatch(e -> e.terms().contains(term))
                || chosen.stream()
                        .anyMatch(e -> e.place().compareTo(candidate.place()) < 0
                                && (e.terms().contains(term) || e.last() == candidate.first() - 1));
    }

    private boolean isHeard(String speaker) {
        return chosen.stream().anyMatch(c -> speaker.equals(c.speaker()));
    }
}
