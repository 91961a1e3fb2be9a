package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.Token;
import dev.copydesk.enrich.text.TokenKind;
import dev.copydesk.enrich.text.WordList;

/** Tells speech from what else stands between marks: titles, nicknames, scare quotes, inches. */
final class Plausibility {
    private static final int MAX_LABEL = 4;
    private static final int MIN_SPEECH = 4;
    private static final int MAX_NAME = 6;
    private static final int MAX_SOURCE = 4;
    private static final String ALWAYS = "always";

    private final Narration narration;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;

    Plausibility(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.nounsCapitalised = lexicon.has(WordList.TRAITS, "nouns-capitalised");
    }

    /** A sentence, or the beginning of one, by its form alone. */
    boolean isSpeech(int m) {
        int words = words(m);
        boolean sentence = words >= MIN_SPEECH && (hasVerb(m) || narration.endsSentence(m)) && !isTitle(m);
        return sentence || (words > 0 && narration.endsSentence(m) && startsCapital(m) && isWholeParagraph(m));
    }

    boolean isWholeParagraph(int m) {
        var paragraph = narration.paragraph(m);
        return narration.firstToken(m) == paragraph.firstToken() && narration.endToken(m) >= paragraph.endToken();
    }

    /** A few words that a label introduces ({@code a “cat picture”}, {@code the film “…”}) or that are a title by their form. */
    boolean isLabel(int m) {
        return isLabel(m, false);
    }

    /** @param called whether the marked words are what a verb calls something: {@code called the plan “nonsense”} */
    boolean isLabel(int m, boolean called) {
        if (nounsCapitalised) {
            return words(m) == 0 || isName(m, called);
        }
        if (narration.endsSentence(m) && hasVerb(m)) {
            return false;
        }
        int words = words(m);
        int before = narration.firstToken(m) - 1;
        boolean introduced = before >= narration.paragraph(m).firstToken()
                && narration.isNarrated(before)
                && lexicon.has(WordList.NOT_QUOTES, narration.key(before));
        return isTitle(m) || (introduced && words <= MAX_LABEL && !hasVerb(m)) || words == 0;
    }

    /** Where nouns are capitalised, what stands beside capitalised words tells whether they are a name. */
    private boolean isName(int m, boolean called) {
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
        var note = lexicon.note(WordList.NOT_QUOTES, narration.key(introducing));
        if (note != null && (note.equals(ALWAYS) || introducing == before)) {
            return note.equals(ALWAYS) || !(startsLowerCase(m) || narration.endsSentence(m));
        }
        boolean source = "".equals(lexicon.note(WordList.ACCORDING, narration.key(before)));
        if (source && words(m) <= MAX_SOURCE && !narration.endsSentence(m)) {
            return true;
        }
        int noun = before - (before > first && narration.isComma(before - 1) ? 2 : 1);
        boolean example = lexicon.has(WordList.SUBORDINATORS, narration.key(before));
        if (example && noun >= first && lexicon.has(WordList.NOT_QUOTES, narration.key(noun))) {
            return startsCapital(m);
        }
        return isCapitalised(m, false) && isNameBehind(before, first, called, words(m) == 1);
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
                && ("definite".equals(lexicon.note(WordList.DETERMINERS, key))
                        || "definite".equals(lexicon.note(WordList.PREPOSITIONS, key)));
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
        if (!startsCapital(m) || narration.endsSentence(m) || hasVerb(m) || words(m) > MAX_NAME) {
            return false;
        }
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            var token = narration.token(i);
            if (token.isWord() && !token.isCapitalised() && !joinsNames(token)
                    && !(prepositions && lexicon.has(WordList.PREPOSITIONS, token.key()))) {
                return false;
            }
        }
        return true;
    }

    private boolean joinsNames(Token token) {
        return "joins".equals(lexicon.note(WordList.CONJUNCTIONS, token.key()))
                || "body".equals(lexicon.note(WordList.NOBILIARY, token.key()));
    }

    /** What a colon may introduce that is no speech: a name or a title. */
    boolean isNamed(int m) {
        return !narration.endsSentence(m) && !hasVerb(m) && startsCapital(m) && words(m) <= MAX_NAME;
    }

    /** Every longer word is capitalised. */
    boolean isTitle(int m) {
        if (nounsCapitalised) {
            return false;
        }
        int capitals = 0;
        int words = 0;
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            var token = narration.token(i);
            if (isLong(token)) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= 2 && capitals == words && !narration.endsSentence(m);
    }

    private static boolean isLong(Token token) {
        return token.isWord() && token.text().length() > 3;
    }

    private boolean startsLowerCase(int m) {
        return Character.isLowerCase(narration.text(m).codePointAt(0));
    }

    private boolean startsCapital(int m) {
        return Character.isUpperCase(narration.text(m).codePointAt(0));
    }

    int words(int m) {
        int words = 0;
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            words += narration.token(i).isWord() ? 1 : 0;
        }
        return words;
    }

    boolean hasVerb(int m) {
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            if (lexicon.has(WordList.FINITE_VERBS, narration.key(i))) {
                return true;
            }
        }
        return false;
    }
}
