package dev.copydesk.publish.take;

import java.util.Optional;

/** Remarks on who speaks in an article, and who does not. */
final class VoiceRemarks {
    /** Fewer quotes are neither even nor uneven. Chosen; TakesTest.threeQuotationsAreNeitherEvenNorUneven. */
    private static final int FEWEST_QUOTES = 4;

    /** From this share of quotes without a speaker on, it is told. Chosen; TakesTest.quotationsThatNobodyCanBeGivenAreCounted. */
    private static final double UNCLEAR = 1 / 3.0;

    private VoiceRemarks() {}

    static Optional<Remark> voices(TakeFacts facts) {
        var take = facts.take();
        if (facts.prose().vocabulary() == null) {
            return facts.isMuchQuoted() ? Remark.of(85, "share") : Optional.empty();
        }
        if (take.quotes() == 0) {
            return nobody(facts);
        }
        if (take.voices() == 0) {
            boolean hidden = facts.voices().anonymous() == take.quotes();
            return Remark.of(
                    take.quotes() == 1 ? 30 : 80, hidden ? "anonymous.all" : "unnamed." + singleOrMany(take.quotes()));
        }
        return take.voices() == 1 ? one(facts) : several(facts);
    }

    private static Optional<Remark> nobody(TakeFacts facts) {
        if (!facts.isExpectedToQuote()) {
            return Optional.empty();
        }
        var sourcing = facts.sourcing();
        if (sourcing != null && sourcing.paraphrasesMuch()) {
            return Remark.of(85, "none.paraphrased");
        }
        boolean named = sourcing != null && sourcing.paraphrases() > 0;
        if (!named && facts.links() == 0) {
            return Remark.of(85, "none.bare");
        }
        return !named && facts.outward() >= 2 ? Remark.of(85, "none.linked") : Remark.of(80, "none");
    }

    private static Optional<Remark> one(TakeFacts facts) {
        var voices = facts.voices();
        var lead = facts.take().lead();
        int all = facts.take().quotes();
        if (lead == null) {
            boolean alone = voices.bySpeaker().get(0).quotes() == all && voices.anonymous() == all;
            return alone ? Remark.of(85, "one.nameless." + singleOrMany(all)) : Optional.empty();
        }
        if (lead.quotes() < all) {
            return Remark.of(85, oneOf(voices, lead.quotes(), all));
        }
        return all == 1 ? Remark.of(80, "one.single") : Remark.of(85, "one.many" + quoted(facts));
    }

    /** Of a voice with fewer than all quotes. */
    private static String oneOf(VoiceCounts voices, int quotes, int all) {
        if (voices.anonymous() > 0) {
            return "one.byname";
        }
        if (voices.unattributed() == 0) {
            return "one.most";
        }
        boolean single = voices.unattributed() == 1 && quotes > 1;
        return single && quotes + 1 == all ? "partly.one.single" : "partly.one.many";
    }

    private static Optional<Remark> several(TakeFacts facts) {
        var take = facts.take();
        var voices = facts.voices();
        if (voices.unsure()) {
            return Remark.of(80, "several.unsure");
        }
        if (take.voices() == take.quotes()) {
            return Remark.of(85, "several.once");
        }
        if (take.quotes() < FEWEST_QUOTES) {
            return Remark.of(85, "several.few");
        }
        if (voices.even()) {
            return Remark.of(85, "several.even" + quoted(facts));
        }
        if (take.lead() == null) {
            return Remark.of(85, "several.unled");
        }
        return Remark.of(85, (voices.dominated() ? "several.dominated" : "several.led") + quoted(facts));
    }

    static Optional<Remark> anonymous(TakeFacts facts) {
        int anonymous = facts.voices().anonymous();
        if (facts.prose().vocabulary() == null || anonymous == 0 || facts.take().voices() < 2) {
            return Optional.empty();
        }
        return Remark.of(70, "anonymous." + (anonymous == facts.take().quotes() ? "all" : singleOrMany(anonymous)));
    }

    static Optional<Remark> unattributed(TakeFacts facts) {
        var take = facts.take();
        int unattributed = facts.voices().unattributed();
        boolean told = take.lead() != null && take.voices() == 1;
        if (facts.prose().vocabulary() == null || take.voices() == 0 || told) {
            return Optional.empty();
        }
        return unattributed >= 2 && unattributed >= UNCLEAR * take.quotes()
                ? Remark.of(50, "unattributed.many")
                : Optional.empty();
    }

    private static String quoted(TakeFacts facts) {
        return facts.isMuchQuoted() ? ".quoted" : "";
    }

    private static String singleOrMany(int count) {
        return count == 1 ? "single" : "many";
    }
}
