package dev.copydesk.enrich.quotes.grammar;

import org.jspecify.annotations.Nullable;

/** Finds subjects behind a verb that parts a sentence in two: {@code The mill, said Ada Byron, “is beyond repair”}. */
final class InsertedSubjects {
    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;

    InsertedSubjects(Narration narration, Grammar grammar, NounPhrases phrases) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The subject behind a cue that stands right behind the first comma of its clause; null where there is none. */
    @Nullable
    NounPhrase of(CueVerb cue, int start, int limit) {
        int comma = cue.at() - 1;
        boolean parted = cue.strength() == CueVerb.Strength.SPEECH
                && !cue.gerund()
                && comma > start
                && narration.isNarrated(comma)
                && narration.isComma(comma)
                && isFirstComma(comma, start);
        var subject = parted ? phrases.at(cue.at() + 1, limit) : null;
        boolean closed = subject != null
                && subject.first() == cue.at() + 1
                && subject.kind() != NounPhrase.Kind.PRONOUN
                && !grammar.isConjunction(subject.first())
                && (subject.end() >= limit || narration.isComma(subject.end()));
        return closed ? subject : null;
    }

    private boolean isFirstComma(int comma, int start) {
        for (int i = start; i < comma; i++) {
            if (narration.isComma(i) || narration.isDash(i)) {
                return false;
            }
        }
        return true;
    }
}
