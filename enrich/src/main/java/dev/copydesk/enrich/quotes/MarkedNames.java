package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;

/** Names between marks in a language that capitalises its nouns: what stands beside them tells them from speech. */
final class MarkedNames {
    private static final int MAX_SOURCE = 4;

    private final Narration narration;
    private final Lexicon lexicon;
    private final SpeechPlausibility form;

    MarkedNames(Narration narration, SpeechPlausibility form) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.form = form;
    }

    /** @param called whether the marked words are what a verb calls something */
    boolean isName(int m, boolean called) {
        int first = narration.paragraph(m).firstToken();
        int before = narration.firstToken(m) - 1;
        while (before >= first && narration.token(before).kind() == TokenKind.MARK) {
            before--;
        }
        if (isJoinedBehind(m)) {
            return true;
        }
        if (before < first || !narration.isNarrated(before) || narration.isTerminator(before)) {
            return isSubject(m);
        }
        int introducing = narration.isPunctuation(before, ":") && before > first ? before - 1 : before;
        var note = lexicon.notes(WordList.NOT_QUOTES, narration.key(introducing));
        if (note != null && (note.has(Note.ALWAYS) || introducing == before)) {
            return note.has(Note.ALWAYS) || !(form.startsLowerCase(m) || narration.endsSentence(m));
        }
        var according = lexicon.notes(WordList.ACCORDING, narration.key(before));
        boolean source = according != null && according.isEmpty();
        if (source && form.words(m) <= MAX_SOURCE && !narration.endsSentence(m)) {
            return true;
        }
        int noun = before - (before > first && narration.isComma(before - 1) ? 2 : 1);
        boolean example = lexicon.has(WordList.SUBORDINATORS, narration.key(before));
        if (example && noun >= first && lexicon.has(WordList.NOT_QUOTES, narration.key(noun))) {
            return form.startsCapital(m);
        }
        return isCapitalised(m, false) && isNameBehind(before, first, called, form.words(m) == 1);
    }

    /** {@code die „Ofen“-Debatte}. */
    private boolean isJoinedBehind(int m) {
        int end = narration.endToken(m);
        return end < narration.size()
                && narration.isDash(end)
                && narration.token(end).from() == narration.marked().get(m).end();
    }

    /** {@code „Ofen“ ist ein Verein}: it opens the sentence and the verb follows at once. */
    private boolean isSubject(int m) {
        int end = narration.endToken(m);
        return isCapitalised(m, true)
                && end < narration.size()
                && narration.isNarrated(end)
                && narration.token(end).isWord()
                && !narration.token(end).isCapitalised()
                && !lexicon.has(WordList.CUES, narration.key(end));
    }

    private boolean isNameBehind(int before, int first, boolean called, boolean single) {
        if (narration.token(before).text().equals("(")) {
            return true;
        }
        int i = before;
        while (i > first && before - i < 2 && isDescription(i)) {
            i--;
        }
        if (isDefinite(i) || (!single && lexicon.has(WordList.POSSESSIVES, narration.key(i)))) {
            return true;
        }
        boolean governed = lexicon.has(WordList.PREPOSITIONS, narration.key(before));
        if (governed && single) {
            return false;
        }
        int noun = governed ? before - 1 : before;
        return !called && noun >= first && isNoun(noun);
    }

    private boolean isDescription(int at) {
        var token = narration.token(at);
        return narration.isNarrated(at)
                && token.isWord()
                && !token.isCapitalised()
                && !lexicon.has(WordList.DETERMINERS, token.key())
                && !lexicon.has(WordList.PREPOSITIONS, token.key())
                && !lexicon.has(WordList.CONJUNCTIONS, token.key());
    }

    private boolean isDefinite(int at) {
        var key = narration.key(at);
        return narration.isNarrated(at)
                && (lexicon.has(WordList.DETERMINERS, key, Note.DEFINITE)
                        || lexicon.has(WordList.PREPOSITIONS, key, Note.DEFINITE));
    }

    private boolean isNoun(int at) {
        var key = narration.key(at);
        return narration.isNarrated(at)
                && narration.token(at).isCapitalised()
                && !lexicon.has(WordList.FIRST_NAMES, key)
                && !lexicon.has(WordList.NOT_NAMES, key);
    }

    /** A few words without a verb, the longer ones capitalised. */
    private boolean isCapitalised(int m, boolean prepositions) {
        if (form.startsLowerCase(m)
                || narration.endsSentence(m)
                || form.hasVerb(m)
                || form.words(m) > SpeechPlausibility.MAX_NAME) {
            return false;
        }
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            var token = narration.token(i);
            if (token.isWord()
                    && !token.isCapitalised()
                    && !joinsNames(token)
                    && !(prepositions && lexicon.has(WordList.PREPOSITIONS, token.key()))) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsNames(Token token) {
        return lexicon.has(WordList.CONJUNCTIONS, token.key(), Note.JOINS)
                || (lexicon.has(WordList.NOBILIARY, token.key())
                        && !lexicon.has(WordList.PREPOSITIONS, token.key())
                        && !lexicon.has(WordList.DETERMINERS, token.key()));
    }
}
