package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.Token;
import dev.copydesk.enrich.text.WordList;

/** Tells speech from what else stands between marks: titles, nicknames, scare quotes, inches. */
final class Plausibility {
    private static final int MAX_LABEL = 4;
    private static final int MIN_SPEECH = 4;

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
        return sentence || (words > 0 && narration.endsSentence(m) && startsCapital(m) && standsAlone(m));
    }

    /** Whether it begins where a sentence may and ends where one does. */
    private boolean standsAlone(int m) {
        int before = narration.firstToken(m) - 1;
        boolean begins = before < narration.paragraph(m).firstToken()
                || !narration.isNarrated(before)
                || narration.isTerminator(before);
        int end = narration.endToken(m);
        return begins && (end >= narration.paragraph(m).endToken() || narration.isCapitalStart(end));
    }

    boolean isWholeParagraph(int m) {
        var paragraph = narration.paragraph(m);
        return narration.firstToken(m) == paragraph.firstToken() && narration.endToken(m) >= paragraph.endToken();
    }

    /** A few words that a label introduces ({@code a “cat picture”}, {@code the film “…”}) or that are a title by their form. */
    boolean isLabel(int m) {
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

    /** {@code the novel “The Weir,”}, {@code her memoir, “A River of My Own,”}: a title by its form behind a noun for works. */
    boolean isNamedTitle(int m) {
        int before = narration.firstToken(m) - 1;
        int start = narration.paragraph(m).firstToken();
        if (before > start && narration.isNarrated(before) && narration.isComma(before)) {
            before--;
        }
        boolean work = before >= start
                && narration.isNarrated(before)
                && lexicon.has(WordList.NOT_QUOTES, narration.key(before))
                && !lexicon.has(WordList.DETERMINERS, narration.key(before))
                && !lexicon.has(WordList.POSSESSIVES, narration.key(before));
        return work && isAllCapitalised(m);
    }

    private boolean isAllCapitalised(int m) {
        int words = 0;
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            var token = narration.token(i);
            if (token.isWord() && !token.isCapitalised() && !isSmall(token.key())) {
                return false;
            }
            words += token.isWord() ? 1 : 0;
        }
        return words > 0 && !narration.endsSentence(m);
    }

    private boolean isSmall(String key) {
        return lexicon.has(WordList.PREPOSITIONS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.DETERMINERS, key);
    }

    /** {@code He directed “Gate” and}: a capitalised word or two within a sentence of the narrator's, without a mark of speech. */
    boolean isName(int m) {
        int before = narration.firstToken(m) - 1;
        boolean within = before >= narration.paragraph(m).firstToken()
                && narration.isNarrated(before)
                && narration.token(before).isWord();
        return within && words(m) <= 2 && isAllCapitalised(m) && startsCapital(m) && narration.lastChar(m) != ',';
    }

    /** Every longer word is capitalised. */
    boolean isTitle(int m) {
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
