package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;

/** What a token and those behind it tell of whether a noun phrase begins or goes on there. */
final class PhraseLookahead {
    private static final int MAX_MODIFIERS = 4;

    private final Narration narration;
    private final Grammar grammar;
    private final Lexicon lexicon;
    private final boolean offices;

    PhraseLookahead(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.lexicon = narration.lexicon();
        this.offices = lexicon.has(Trait.OFFICE_BEFORE_NAME);
    }

    /** A sentence opener or day that is capitalised and names nobody. */
    boolean isPlainCapital(int at) {
        var key = narration.key(at);
        return lexicon.has(WordList.OPENERS, key) || (lexicon.has(WordList.NOT_NAMES, key) && !grammar.isNominal(at));
    }

    /** {@code press secretary}: whether a noun for a role stands at a token. */
    boolean isRole(int at) {
        return at < narration.size()
                && narration.isNarrated(at)
                && !narration.token(at).isCapitalised()
                && (grammar.isTitle(at) || grammar.isNominal(at));
    }

    boolean isFunction(int at) {
        return grammar.isFunctionWord(at);
    }

    /** Whether a noun for a speaker follows soon: {@code the Ghent mill's night watchman}. */
    boolean nominalAhead(int at) {
        for (int i = at + 1; i < narration.size() && i <= at + 3 && narration.isNarrated(i); i++) {
            if (!narration.token(i).isWord() || grammar.isPreposition(i) || grammar.isDeterminer(i)) {
                return false;
            }
            if (grammar.isNominal(i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code press aide Ada Byron}: whether plain nouns from here on lead up to a name. */
    boolean nameAhead(int at) {
        int i = lexicon.has(Trait.NOUNS_CAPITALISED) ? narration.size() : at;
        while (i < narration.size() && i - at < MAX_MODIFIERS && narration.isNarrated(i) && isPlainNoun(i)) {
            i++;
        }
        return i > at
                && i < narration.size()
                && narration.isNarrated(i)
                && narration.token(i).isCapitalised()
                && !isPlainCapital(i)
                && !grammar.isPronoun(i);
    }

    private boolean isPlainNoun(int at) {
        var token = narration.token(at);
        return token.isWord()
                && !token.isCapitalised()
                && !isFunction(at)
                && !grammar.isDeterminer(at)
                && !grammar.isAdverb(at)
                && !grammar.isPast(at)
                && !grammar.isPlural(at)
                && (!grammar.isVerb(at) || grammar.isTitle(at));
    }

    /** {@code le maire de Lyon Claire Morel}: whether a person's name begins at a token, and what stands before it is no part of it. */
    boolean beginsPerson(int at) {
        boolean named = offices
                && at > 0
                && at + 1 < narration.size()
                && narration.isNarrated(at)
                && narration.token(at).isCapitalised()
                && lexicon.has(WordList.FIRST_NAMES, narration.key(at))
                && followsName(at + 1);
        if (!named || !narration.isNarrated(at - 1) || !narration.token(at - 1).isWord()) {
            return false;
        }
        int before = at - 1;
        return narration.token(before).isCapitalised()
                ? !lexicon.has(WordList.FIRST_NAMES, narration.key(before)) && !grammar.isTitle(before)
                : !isFunction(before) && !grammar.isDeterminer(before) && !isRole(before);
    }

    /** {@code l’Assemblée nationale}: whether a word is an adjective behind a name. */
    boolean isDescription(int at) {
        return offices && !grammar.isVerb(at) && lexicon.endsAs(narration.key(at), Note.ADJECTIVE);
    }

    /** Whether a phrase's words from a token on end with a name, adjectives behind it skipped. */
    boolean endsName(int headEnd, int first) {
        int last = headEnd - 1;
        while (last > first && !narration.token(last).isCapitalised() && isDescription(last)) {
            last--;
        }
        return narration.token(last).isCapitalised() && (last == headEnd - 1 || !isPlainCapital(last));
    }

    /** {@code une source policière}: the noun for a speaker that adjectives stand behind; the phrase's last word where none does. */
    int nounFirst(int first, int headEnd) {
        for (int i = first; offices && i < headEnd; i++) {
            if (grammar.isNominal(i) && !grammar.isDeterminer(i)) {
                return i;
            }
        }
        return headEnd - 1;
    }

    /** {@code Mme de Morel}: whether a small word joins a title before it to a name. */
    boolean joinsTitle(int at) {
        return at + 1 < narration.size()
                && narration.token(at - 1).isCapitalised()
                && grammar.isTitle(at - 1)
                && lexicon.has(WordList.NOBILIARY, narration.key(at))
                && narration.isNarrated(at + 1)
                && narration.token(at + 1).isCapitalised();
    }

    private boolean followsName(int at) {
        return narration.token(at).isCapitalised() || lexicon.has(WordList.NOBILIARY, narration.key(at));
    }

    /** Whether at most two plain words are left before punctuation: {@code the printed Byron price list.} */
    boolean endsThere(int at) {
        for (int i = at; i <= at + 2; i++) {
            if (i >= narration.size()
                    || !narration.isNarrated(i)
                    || !narration.token(i).isWord()) {
                return true;
            }
            if (grammar.isPast(i) || grammar.isAdverb(i) || grammar.isPreposition(i)) {
                return false;
            }
        }
        return false;
    }

    boolean nextIsName(int at) {
        return at + 1 < narration.size()
                && narration.isNarrated(at + 1)
                && narration.token(at + 1).isCapitalised()
                && !isPlainCapital(at + 1);
    }

    boolean nextIsVerb(int at) {
        return at + 1 < narration.size() && narration.isNarrated(at + 1) && grammar.isCueOrAuxiliary(at + 1);
    }
}
