package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.CheckedText.Token;
import java.util.Optional;

/**
 * Every name stands in a sentence that the claim names, in the headline, or is that of whom these sentences quote; two names
 * side by side stand so in the article. Where all nouns have capitals, the whole article bears those that are no speaker's.
 */
final class NameRule implements FaithfulnessRule {
    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        Token before = null;
        for (var token : claim.prose().tokens()) {
            if (!isName(token, claim)) {
                before = null;
                continue;
            }
            if (!isBorne(token, claim)) {
                return Optional.of(claim.fault(
                        DraftRefusal.NAME,
                        "“" + token.text() + "” is in "
                                + (claim.article().hasName(token)
                                        ? "the article, not in the sentences that it names"
                                        : "no sentence of the article")));
            }
            if (before != null && token.touching() && isNewPair(before, token, claim)) {
                return Optional.of(claim.fault(
                        DraftRefusal.NAME, "“" + before.text() + " " + token.text() + "” is no name in the article"));
            }
            before = token;
        }
        return Optional.empty();
    }

    private static boolean isName(Token token, DraftClaim claim) {
        if (!token.isCapitalised() || claim.language().calendar().containsKey(token.text())) {
            return false;
        }
        boolean common = claim.article().hasInLowerCase(token)
                || claim.language().functionWords().contains(token.folded())
                || claim.language().numbers().containsKey(token.folded());
        return !(token.initial() && common);
    }

    private static boolean isBorne(Token token, DraftClaim claim) {
        if (claim.language().capitalisesNouns() && !claim.speakers().hasName(token)) {
            return claim.article().hasForm(token);
        }
        return claim.own().hasName(token);
    }

    private static boolean isNewPair(Token first, Token second, DraftClaim claim) {
        return !claim.language().capitalisesNouns()
                && !claim.article().hasInLowerCase(first)
                && !claim.article().hasInLowerCase(second)
                && claim.article().has(first)
                && claim.article().has(second)
                && !claim.article().hasPair(first, second);
    }
}
