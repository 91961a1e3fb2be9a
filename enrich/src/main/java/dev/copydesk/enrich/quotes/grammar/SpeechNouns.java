package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds whose words a noun for them belongs to: {@code Ada Byron’s verdict}, {@code his reply}, {@code the view of Ada Byron}. */
public final class SpeechNouns {
    private static final int MAX_TOKENS = 8;

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
            } else if (lexicon.has(WordList.SPEECH_NOUNS, token.key()) && i > first) {
                return ofNoun(first, i, possessor, limit);
            }
        }
        return null;
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
}
