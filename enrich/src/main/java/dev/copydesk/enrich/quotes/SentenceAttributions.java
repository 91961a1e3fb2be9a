package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.CueVerbs;
import dev.copydesk.enrich.quotes.grammar.Grammar;
import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NarrationAnalysis;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.grammar.SpeechNouns;
import dev.copydesk.enrich.quotes.rules.AttributionMethod;
import dev.copydesk.enrich.quotes.rules.AttributionRule;
import dev.copydesk.enrich.quotes.rules.CreditBelow;
import dev.copydesk.enrich.quotes.rules.EnclosingClause;
import dev.copydesk.enrich.quotes.rules.FoundAttribution;
import dev.copydesk.enrich.quotes.rules.InversionThenQuote;
import dev.copydesk.enrich.quotes.rules.JudgeThenQuote;
import dev.copydesk.enrich.quotes.rules.LabelThenQuote;
import dev.copydesk.enrich.quotes.rules.NameAboveLabel;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.enrich.quotes.rules.QuoteThenCredit;
import dev.copydesk.enrich.quotes.rules.QuoteThenInversion;
import dev.copydesk.enrich.quotes.rules.QuoteThenInvertedClause;
import dev.copydesk.enrich.quotes.rules.QuoteThenNoun;
import dev.copydesk.enrich.quotes.rules.QuoteThenSource;
import dev.copydesk.enrich.quotes.rules.QuoteThenSubject;
import dev.copydesk.enrich.quotes.rules.QuoteThenSubjectThenVerb;
import dev.copydesk.enrich.quotes.rules.QuoteThenVerbAtEnd;
import dev.copydesk.enrich.quotes.rules.QuoteThenVerbThenSubject;
import dev.copydesk.enrich.quotes.rules.SourceBeforeParticle;
import dev.copydesk.enrich.quotes.rules.SourceThenQuote;
import dev.copydesk.enrich.quotes.rules.SubjectBeforeColon;
import dev.copydesk.enrich.quotes.rules.SubjectThenVerbThenQuote;
import dev.copydesk.enrich.quotes.rules.TrailingClause;
import dev.copydesk.enrich.quotes.voices.VoiceFinder;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what the sentence of a quotation says of its speaker. */
final class SentenceAttributions {
    /** In the order in which they are asked. */
    private static final List<AttributionRule> RULES = List.of(
            new QuoteThenInvertedClause(),
            new QuoteThenInversion(),
            new QuoteThenSubjectThenVerb(),
            new QuoteThenVerbThenSubject(),
            new QuoteThenNoun(),
            new QuoteThenCredit(),
            new CreditBelow(),
            new LabelThenQuote(),
            new NameAboveLabel(),
            SourceThenQuote.adjacent(),
            new InversionThenQuote(),
            new SubjectThenVerbThenQuote(),
            new QuoteThenSource(),
            new SourceBeforeParticle(),
            new QuoteThenVerbAtEnd(),
            SourceThenQuote.anywhere(),
            new JudgeThenQuote(),
            new SubjectBeforeColon(),
            new TrailingClause(),
            new QuoteThenSubject(),
            new EnclosingClause());

    private static final int MAX_LATER = 3;
    private static final int MAX_PREDICATE = 6;
    private static final int MAX_TERM = 2;
    private static final int FEWEST_OF_A_SENTENCE = 4;

    private final NarrationAnalysis analysis;
    private final Narration narration;
    private final Grammar grammar;
    private final CueVerbs cues;
    private final SpeechNouns nouns;
    private final VoiceFinder voices;
    private final SpeechPlausibility plausibility;

    SentenceAttributions(NarrationAnalysis analysis, VoiceFinder voices, SpeechPlausibility plausibility) {
        this.analysis = analysis;
        this.narration = analysis.narration();
        this.grammar = analysis.grammar();
        this.cues = analysis.cues();
        this.nouns = analysis.nouns();
        this.voices = voices;
        this.plausibility = plausibility;
    }

    /** Who the sentence of a quotation says it is; null where it does not say. */
    @Nullable
    FoundAttribution of(QuoteInContext quote) {
        var own = own(quote);
        return own != null ? own : later(quote.index());
    }

    private @Nullable FoundAttribution own(QuoteInContext quote) {
        for (var rule : RULES) {
            var found = rule.apply(quote);
            if (found.isPresent()
                    && !isOfAThing(quote, found.get())
                    && !isByAWork(quote, found.get())
                    && maySpeak(found.get())) {
                var outer = outer(quote, found.get());
                return outer.by(nouns.bearer(
                        outer.speaker(), narration.paragraph(quote.index()).endToken()));
            }
        }
        return null;
    }

    /** Whether the phrase names someone or something that speaks, where its rule did not ask. */
    private boolean maySpeak(FoundAttribution found) {
        return analysis.subjects().isVerbSecond() || analysis.subjects().maySpeak(found.speaker());
    }

    /** {@code The “…” is “…,” she said}: the attribution of a quotation behind it in the same sentence. */
    private @Nullable FoundAttribution later(int m) {
        int end = narration.sentenceEnd(m);
        if (narration.endsSentence(m)) {
            return null;
        }
        for (int next = m + 1; next < narration.marked().size() && next - m <= MAX_LATER; next++) {
            if (narration.firstToken(next) >= end) {
                return null;
            }
            var found = own(QuoteInContext.of(analysis, next));
            if (found != null && found.after()) {
                return new FoundAttribution(
                        AttributionMethod.ENCLOSING_CLAUSE,
                        found.speaker(),
                        found.cueFirst(),
                        found.cueEnd(),
                        true,
                        0.7);
            }
        }
        return null;
    }

    /** {@code Byron said the plan would spell “the end of milling”}: who speaks, not what the weaker verb's subject is. */
    private FoundAttribution outer(QuoteInContext quote, FoundAttribution found) {
        var cue = found.after() ? null : cues.at(found.cueFirst());
        boolean vague = isVague(found.speaker());
        if (cue == null || !(cue.isWeak() || vague)) {
            return found;
        }
        boolean person = voices.isPerson(found.speaker());
        boolean thing =
                grammar.isThing(found.speaker().first()) && found.speaker().kind() == NounPhrase.Kind.PRONOUN;
        return EnclosingClause.outside(quote, found.cueFirst())
                .filter(enclosing ->
                        thing || isNext(enclosing, found) || (!person && voices.isPerson(enclosing.speaker())))
                .orElse(found);
    }

    /** {@code some}, {@code critics}, {@code governments}: those whom nothing tells apart. */
    private boolean isVague(NounPhrase speaker) {
        var key = narration.key(speaker.first());
        return !grammar.isPronoun(speaker.first())
                && speaker.kind() == NounPhrase.Kind.NOMINAL
                && speaker.headEnd() - speaker.first() == 1
                && (narration.lexicon().has(WordList.NOMINALS, key, Note.PEOPLE)
                        || grammar.isPluralNominal(speaker.first())
                        || (grammar.isPlural(speaker.first()) && grammar.isNominal(speaker.first())));
    }

    private boolean isNext(FoundAttribution enclosing, FoundAttribution found) {
        int from = enclosing.cueEnd();
        int gap = found.speaker().first() - from;
        return gap == 0 || (gap == 1 && (grammar.isConjunction(from) || narration.isComma(from)));
    }

    /** {@code Der Film zeige: „…“}: a sentence that a work, which speaks nowhere, is the subject of. */
    private boolean isByAWork(QuoteInContext quote, FoundAttribution found) {
        return analysis.subjects().isVerbSecond()
                && narration.endsSentence(quote.index())
                && plausibility.words(quote.index()) >= FEWEST_OF_A_SENTENCE
                && voices.isNameOfThing(found.speaker());
    }

    /** Whether the attribution is not close enough to make a quotation of {@code its “dream mill”}. */
    private boolean isOfAThing(QuoteInContext quote, FoundAttribution found) {
        int m = quote.index();
        if (found.after()) {
            return found.rule() == AttributionMethod.TRAILING_CLAUSE
                    && plausibility.isIndefiniteTerm(m)
                    && !isPredicate(quote);
        }
        var cue = cues.at(found.cueFirst());
        if (cue == null) {
            return found.rule() == AttributionMethod.SUBJECT_COLON_QUOTE
                    && isThing(found.speaker())
                    && nouns.owner(found.speaker().first(), found.cueFirst()) == null;
        }
        boolean infinitive = grammar.isInfinitive(found.cueFirst() - 1);
        boolean few = plausibility.isShort(m) && plausibility.words(m) <= MAX_TERM;
        boolean far = quote.followsColon() && quote.first() - found.cueEnd() > 1;
        boolean loose =
                cue.isWeak() || infinitive || far || (few && found.rule() == AttributionMethod.ENCLOSING_CLAUSE);
        return (cue.isWeak() && plausibility.isDefiniteTerm(m))
                || (infinitive && few && isBeforeNoun(quote))
                || (loose && isThing(found.speaker()));
    }

    /** {@code “emergency” repairs}. */
    private boolean isBeforeNoun(QuoteInContext quote) {
        int next = quote.end();
        return next < quote.after()
                && narration.token(next).isWord()
                && !narration.token(next).isCapitalised()
                && narration.reading().wordClass(next) == WordClass.NOUN;
    }

    /** {@code are outdated and a “bad idea”}. */
    private boolean isPredicate(QuoteInContext quote) {
        int i = quote.first() - 1;
        while (i > quote.before()
                && quote.first() - i <= MAX_PREDICATE
                && narration.isNarrated(i)
                && !grammar.isBe(i)) {
            i--;
        }
        return narration.isNarrated(i) && grammar.isBe(i);
    }

    /** Whether a phrase ends with a noun that no list knows for someone or something that speaks. */
    private boolean isThing(NounPhrase phrase) {
        return phrase.kind() == NounPhrase.Kind.NOMINAL
                && !analysis.subjects().isVerbSecond()
                && !grammar.isNominal(phrase.head())
                && !grammar.isPluralNominal(phrase.head())
                && !grammar.isTitle(phrase.head())
                && !grammar.isAgentive(phrase.head());
    }
}
