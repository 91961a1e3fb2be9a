package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.Prose.Token;
import java.util.List;
import java.util.Optional;

/** A claim says no only where a sentence that it names does, and where it retells one that does. */
final class Negations implements Rule {
    /** A claim that has so much of a sentence's words retells it. */
    private static final double RETOLD = 0.6;

    @Override
    public Optional<Fault> fault(Claim claim) {
        boolean says = negates(claim.prose(), claim.language());
        boolean may = claim.sentences().stream().anyMatch(s -> negates(s, claim.language()));
        if (says && !may) {
            return Optional.of(claim.fault(Refusal.NEGATION, "it says no, and none of its sentences does"));
        }
        if (!says
                && claim.sentences().size() == 1
                && may
                && retells(claim, claim.sentences().get(0))) {
            return Optional.of(claim.fault(Refusal.NEGATION, "its sentence says no, and it does not"));
        }
        return Optional.empty();
    }

    private static boolean retells(Claim claim, Prose sentence) {
        var said = new Vocabulary(claim.language(), List.of(claim.prose()));
        var content = sentence.tokens().stream()
                .filter(t -> !claim.language().functionWords().contains(t.folded()))
                .toList();
        long retold = content.stream().filter(said::hasForm).count();
        return retold >= RETOLD * content.size();
    }

    private static boolean negates(Prose text, Language language) {
        var words = text.tokens().stream().map(Token::folded).toList();
        return language.negations().stream()
                .anyMatch(negation -> java.util.Collections.indexOfSubList(words, negation) >= 0);
    }
}
