package dev.copydesk.publish.writing;

import java.util.Optional;

/** A claim keeps to the article's words, and to those of the sentences that it names. */
final class NoveltyRule implements FaithfulnessRule {
    /** Pairs of words that the article does not have; abstracts written by people have about half. */
    static final double MOST_NEW_PAIRS = 0.75;

    /** Words that say something and are in no form in the article. */
    static final double MOST_NEW_WORDS = 0.3;

    /** Words that say something and are in the sentences that the claim names. */
    static final double FEWEST_OWN_WORDS = 0.5;

    @Override
    public Optional<AnswerFault> fault(DraftClaim claim) {
        var content = claim.contentWords();
        long fresh = content.stream().filter(t -> !claim.article().hasForm(t)).count();
        if (fresh > MOST_NEW_WORDS * content.size()) {
            return Optional.of(claim.fault(
                    DraftRefusal.NEW_WORDS, fresh + " of its " + content.size() + " words are not the article's"));
        }
        var tokens = claim.prose().tokens();
        int pairs = Math.max(0, tokens.size() - 1);
        int unknown = 0;
        for (int i = 1; i < tokens.size(); i++) {
            unknown += claim.article().hasPair(tokens.get(i - 1), tokens.get(i)) ? 0 : 1;
        }
        if (unknown > MOST_NEW_PAIRS * pairs) {
            return Optional.of(claim.fault(
                    DraftRefusal.NEW_WORDS, unknown + " of its " + pairs + " pairs of words are not the article's"));
        }
        long own = content.stream().filter(claim.own()::hasForm).count();
        return own < FEWEST_OWN_WORDS * content.size()
                ? Optional.of(claim.fault(
                        DraftRefusal.SOURCES,
                        "the sentences " + claim.passage().sources() + " have " + own + " of its " + content.size()
                                + " words"))
                : Optional.empty();
    }
}
