package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordNotes;

/** Tells whether what a verb is incomplete without stands where it has to: a particle behind it, an auxiliary before it. */
final class VerbParts {
    private static final int MAX_BETWEEN = 6;
    private static final int MAX_TO_PARTICLE = 60;

    private final Narration narration;
    private final Grammar grammar;
    private final BesideVerbs beside;
    private final boolean parted;

    VerbParts(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.beside = new BesideVerbs(narration, grammar);
        this.parted = narration.lexicon().has(Trait.VERB_SECOND);
    }

    boolean areThere(int at, WordNotes notes) {
        return hasParticle(at, notes) && (!notes.has(Note.PAST) || followsAuxiliary(at));
    }

    /** Whether the particle that a separable verb needs stands behind it: {@code teilte … mit}. */
    private boolean hasParticle(int at, WordNotes notes) {
        var particles = notes.particles();
        if (particles.isEmpty()) {
            return true;
        }
        if (!parted) {
            return at + 1 < narration.size()
                    && narration.isNarrated(at + 1)
                    && particles.contains(narration.key(at + 1));
        }
        for (int i = at + 1; i < narration.size() && i - at <= MAX_TO_PARTICLE; i++) {
            if (narration.isNarrated(i) && narration.isTerminator(i) && narration.isCapitalStart(i + 1)) {
                return false;
            }
            if (narration.isNarrated(i) && particles.contains(narration.key(i)) && endsClause(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a participle belongs to an auxiliary before it, with adverbs or a pronoun between: {@code a-t-elle ensuite ajouté}. */
    private boolean followsAuxiliary(int at) {
        for (int i = at - 1;
                i >= 0
                        && at - i <= MAX_BETWEEN
                        && narration.isNarrated(i)
                        && narration.token(i).isWord();
                i--) {
            if (grammar.isAuxiliary(i)) {
                return true;
            }
            if (!grammar.isPronoun(i) && !beside.isBetween(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsClause(int at) {
        return at >= narration.size()
                || !narration.isNarrated(at)
                || !narration.token(at).isWord()
                || grammar.isConjunction(at);
    }
}
