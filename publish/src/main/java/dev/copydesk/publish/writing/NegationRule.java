package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.CheckedText.Token;
import java.util.List;
import java.util.Optional;

/** A claim says no only where a sentence that it names does, and where it retells one that does. */
final class NegationRule implements FaithfulnessRule {
    /** A claim that has so much of a sentence's words retells it. */
    private static final double RETOLD = 0.6;

    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        boolean says = negates(claim.prose(), claim.language());
        boolean may = claim.sentences().stream().anyMatch(s -> negates(s, claim.language()));
        if (says && !may) {
            return Optional.of(claim.fault(DraftRefusal.NEGATION, "it says no, and none of its sentences does"));
        }
        if (!says
                && claim.sentences().size() == 1
                && may
                && retells(claim, claim.sentences().get(0))) {
            return Optional.of(claim.fault(DraftRefusal.NEGATION, "its sentence says no, and it does not"));
        }
        return Optional.empty();
    }

    private static boolean retells(DraftClaim claim, CheckedText sentence) {
        var said = new SourceVocabulary(claim.language(), List.of(claim.prose()));
        var content = sentence.tokens().stream()
                .filter(t -> !claim.language().functionWords().contains(t.folded()))
                .toList();
        long retold = content.stream().filter(said::hasForm).count();
        return retold >= RETOLD * content.size();
    }

    private static boolean negates(CheckedText text, WritingLanguage language) {
        var words = text.tokens().stream().map(Token::folded).toList();
        return language.negations().stream()
                .anyMatch(negation -> java.util.Collections.indexOfSubList(words, negation) >= 0);
    }
}
