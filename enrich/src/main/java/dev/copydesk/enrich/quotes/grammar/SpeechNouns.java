package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds whose words a noun for them belongs to: {@code Ada Byron’s verdict}, {@code his reply}, {@code the view of Ada Byron}. */
public final class SpeechNouns {
    private static final int MAX_TOKENS = 8;
    private static final Set<WordClass> MOVES = EnumSet.of(WordClass.VERB, WordClass.PAST, WordClass.MODAL);

    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;
    private final Lexicon lexicon;

    public SpeechNouns(Narration narration, Grammar grammar, NounPhrases phrases) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
        this.lexicon = narration.lexicon();
    }

    /** The phrase itself, or its owner where it is what someone says. */
    public NounPhrase bearer(NounPhrase phrase, int limit) {
        var owner = owner(phrase.first(), limit);
        return owner == null ? phrase : owner;
    }

    /** The owner of the noun for words whose phrase begins at a token; null where none begins there or nobody owns it. */
    @Nullable
    public NounPhrase owner(int first, int limit) {
        int end = Math.min(limit, first + MAX_TOKENS);
        int possessor = -1;
        for (int i = first; i < end && narration.isNarrated(i); i++) {
            var token = narration.token(i);
            if (token.kind() == TokenKind.POSSESSIVE || grammar.isPluralPossessive(i)) {
                possessor = i;
            } else if (!token.isWord() || grammar.isAuxiliary(i) || (grammar.isPreposition(i) && possessor < 0)) {
                return null;
            } else if (i > first && lexicon.has(WordList.SPEECH_NOUNS, token.key()) && isCommon(token)) {
                return ofNoun(first, i, possessor, limit);
            }
        }
        return null;
    }

    /** Whether a noun is no part of a name such as {@code Defence Ministry}. */
    private boolean isCommon(Token token) {
        return !token.isCapitalised() || lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    private @Nullable NounPhrase ofNoun(int first, int noun, int possessor, int limit) {
        if (possessor > first) {
            var owner = phrases.at(first, possessor);
            return owner != null && owner.headEnd() == possessor ? owner : null;
        }
        if (grammar.isPossessivePronoun(first)) {
            return new NounPhrase(NounPhrase.Kind.PRONOUN, first, first + 1, first + 1);
        }
        boolean governs = noun + 2 < limit
                && narration.isNarrated(noun + 1)
                && lexicon.has(WordList.PREPOSITIONS, narration.key(noun + 1), Note.SOURCE);
        return governs ? phrases.at(noun + 2, limit) : null;
    }

    /** {@code And from Ada Byron:} whom words that a colon introduces come from; null where the clause says more. */
    @Nullable
    public NounPhrase credited(int start, int colon) {
        int i = start;
        while (i < colon && narration.isNarrated(i) && isConnective(i)) {
            i++;
        }
        boolean from = i + 1 < colon && lexicon.has(WordList.PREPOSITIONS, narration.key(i), Note.SOURCE);
        var phrase = from ? phrases.at(i + 1, colon) : null;
        if (phrase == null || (phrase.end() != colon && !narration.isComma(phrase.end()))) {
            return null;
        }
        return phrase.kind() == NounPhrase.Kind.NAME || grammar.isNominal(phrase.head()) ? phrase : null;
    }

    private boolean isConnective(int at) {
        return (grammar.isConjunction(at) || grammar.isAdverb(at)) && !grammar.isPreposition(at);
    }

    /** {@code The best place for it:} whether a clause without a verb, and without a name for who speaks, ends with a colon. */
    public boolean isLabel(int start, int colon) {
        var phrase = phrases.at(start, colon);
        boolean thing = colon > start
                && grammar.isDeterminer(start)
                && (phrase == null || isThing(phrase))
                && owner(start, colon) == null;
        for (int i = start; thing && i < colon; i++) {
            thing = narration.isNarrated(i)
                    && narration.token(i).isWord()
                    && !grammar.isCueOrAuxiliary(i)
                    && !MOVES.contains(narration.reading().wordClass(i));
        }
        return thing;
    }

    private boolean isThing(NounPhrase phrase) {
        var notes = lexicon.notes(WordList.NOMINALS, narration.key(phrase.head()));
        return phrase.kind() == NounPhrase.Kind.NOMINAL && (notes == null || notes.has(Note.DOCUMENT));
    }
}
