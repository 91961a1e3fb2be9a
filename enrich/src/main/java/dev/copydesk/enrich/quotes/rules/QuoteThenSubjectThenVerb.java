package dev.copydesk.enrich.quotes.rules;

import dev.copydesk.enrich.quotes.grammar.CueVerb;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code “…,” Ada Byron said.} The subject may carry an apposition: {@code “…,” Byron, the owner, said.} */
public final class QuoteThenSubjectThenVerb implements AttributionRule {
    @Override
    public Optional<FoundAttribution> apply(QuoteInContext quote) {
        if (quote.subjects().isVerbSecond()) {
            return Optional.empty();
        }
        if (quote.inversions().areKnown() && quote.before() < quote.first()) {
            return Optional.empty();
        }
        int from = quote.continuation();
        var subject = quote.phrases().at(from, quote.after());
        if (subject == null || subject.first() > from + 1 || quote.grammar().isRelative(subject.first())) {
            return Optional.empty();
        }
        var cue = quote.cues().of(subject.end(), quote.after());
        if (cue == null && subject.end() > subject.headEnd()) {
            cue = quote.cues().of(subject.headEnd(), quote.after());
        }
        if (cue == null) {
            cue = behindRole(quote, subject.end());
        }
        if (cue == null || !isAttribution(quote, subject, cue)) {
            return Optional.empty();
        }
        var speaker = speaker(quote, subject, cue);
        return Optional.of(new FoundAttribution(
                AttributionMethod.QUOTE_SUBJECT_VERB, speaker, cue.at(), cue.at() + 1, true, 0.97));
    }

    /** {@code “…,” Ada Byron, a miller from Ghent said}: the verb behind an apposition that no comma closes. */
    private static @Nullable CueVerb behindRole(QuoteInContext quote, int comma) {
        boolean apposed = comma + 1 < quote.after()
                && quote.narration().isComma(comma)
                && quote.grammar().isDeterminer(comma + 1);
        var role = apposed ? quote.phrases().at(comma + 1, quote.after()) : null;
        return role != null && role.kind() == NounPhrase.Kind.NOMINAL
                ? quote.cues().after(role.end(), quote.after())
                : null;
    }

    private static NounPhrase speaker(QuoteInContext quote, NounPhrase subject, CueVerb cue) {
        if (quote.cues().isPassive(cue, subject.end())) {
            var agent = quote.subjects().agent(cue, quote.after());
            return agent == null ? subject.hidden() : agent;
        }
        var quoted = quote.phrases().at(cue.at() + 1, quote.after());
        boolean saying = quoted != null && quote.cues().isSaying(quoted.headEnd());
        return quoted != null && saying ? quoted : subject;
    }

    private static boolean isAttribution(QuoteInContext quote, NounPhrase subject, CueVerb cue) {
        if (quote.invitesAttribution()) {
            return true;
        }
        boolean bare = cue.at() + 1 >= quote.after() || quote.narration().isComma(cue.at() + 1);
        return !cue.isWeak()
                && subject.kind() != NounPhrase.Kind.NOMINAL
                && (quote.goesOn() || bare)
                && !quote.followsColon();
    }
}
