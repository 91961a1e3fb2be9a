package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.TokenKind;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases out of the narrator's words, backwards from where one ends. */
final class PhrasesBackwards {
    private final Narration narration;
    private final Grammar grammar;
    private final NounPhrases phrases;

    PhrasesBackwards(Narration narration, Grammar grammar, NounPhrases phrases) {
        this.narration = narration;
        this.grammar = grammar;
        this.phrases = phrases;
    }

    /** The phrase whose words end before {@code end}, not reaching back before {@code start}; null where none does. */
    @Nullable
    NounPhrase endingAt(int end, int start) {
        return endingAt(end, start, true);
    }

    /** The same, but not behind a preposition. */
    @Nullable
    NounPhrase endingFreeAt(int end, int start) {
        return endingAt(end, start, false);
    }

    /** The same, though a preposition governs it: what a relative pronoun stands for. */
    @Nullable
    NounPhrase antecedentEndingAt(int end, int start) {
        var phrase = endingAt(end, start, true);
        if (phrase != null && phrase.end() >= end) {
            return phrase;
        }
        int first = end;
        while (first > start
                && end - first < NounPhrases.MAX_TOKENS
                && isNounish(first - 1)
                && !grammar.isPreposition(first - 1)) {
            first--;
        }
        var governed = first < end ? phrases.at(first, end) : null;
        return governed != null && governed.end() >= end ? governed : phrase;
    }

    private @Nullable NounPhrase endingAt(int end, int start, boolean fronted) {
        int first = end;
        while (first > start && end - first < NounPhrases.MAX_TOKENS && isNounish(first - 1)) {
            first--;
            if (grammar.isPronoun(first)) {
                return new NounPhrase(NounPhrase.Kind.PRONOUN, first, first + 1, first + 1);
            }
        }
        while (first < end && isLoose(first)) {
            first++;
        }
        if (first >= end) {
            return null;
        }
        if (grammar.isPreposition(first)) {
            return fronted ? lastOf(first, end) : null;
        }
        var phrase = phrases.at(first, end);
        return phrase != null && phrase.end() >= end ? phrase : lastOf(first, end);
    }

    /** The last phrase before {@code end} that no preposition governs. */
    private @Nullable NounPhrase lastOf(int first, int end) {
        NounPhrase free = null;
        for (int i = first; i < end; ) {
            boolean governed = grammar.isPreposition(i);
            int from = governed ? i + 1 : i;
            int next = from < end ? phrases.core(from, end) : from;
            if (next > from && !governed) {
                free = phrases.at(from, end);
            } else if (next >= end && next > from && narration.token(next - 1).isCapitalised()) {
                return besideGoverned(from, next, free);
            }
            i = Math.max(next, i + 1);
        }
        return free;
    }

    /** {@code At the mill Byron said}: a preposition's noun and the subject side by side. */
    private @Nullable NounPhrase besideGoverned(int from, int end, @Nullable NounPhrase other) {
        int name = end - 1;
        while (name > from && narration.token(name - 1).isCapitalised()) {
            name--;
        }
        boolean beside = name > from && !grammar.isDeterminer(name - 1);
        return beside ? new NounPhrase(NounPhrase.Kind.NAME, name, end, end) : other;
    }

    private boolean isNounish(int at) {
        var token = narration.token(at);
        if (narration.isNarrated(at) && (grammar.isAmpersand(at) || grammar.isPluralPossessive(at))) {
            return true;
        }
        if (!narration.isNarrated(at) || token.kind() == TokenKind.PUNCTUATION || token.kind() == TokenKind.MARK) {
            return false;
        }
        if (!token.isWord()) {
            return true;
        }
        if (grammar.isAuxiliary(at)) {
            return false;
        }
        if (grammar.isConjunction(at)) {
            return joinsNames(at);
        }
        if (token.isCapitalised() || grammar.isPreposition(at)) {
            return true;
        }
        return !grammar.isVerb(at) || (at > 0 && isModifier(at - 1));
    }

    private boolean isModifier(int at) {
        var token = narration.token(at);
        return token.kind() == TokenKind.POSSESSIVE || (token.isWord() && grammar.isDeterminer(at));
    }

    private boolean joinsNames(int at) {
        return grammar.isJoint(at)
                && at > 0
                && narration.token(at - 1).isCapitalised()
                && narration.token(at + 1).isCapitalised();
    }

    private boolean isLoose(int at) {
        var token = narration.token(at);
        return token.isWord() && (grammar.isAdverb(at) || grammar.isConjunction(at)) && !token.isAcronym();
    }
}
