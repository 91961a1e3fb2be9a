package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.marks.MarkedStretch;
import dev.copydesk.enrich.quotes.marks.NotAQuote;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;

/** Tells speech from what else stands between marks: titles, nicknames, scare quotes, inches. */
final class SpeechPlausibility {
    private static final int MAX_LABEL = 4;
    private static final int MIN_SPEECH = 4;

    /** A name of more words than this is none. */
    static final int MAX_NAME = 6;

    private static final int MAX_CROSSHEAD = 8;

    /** Titles of more words are rare where only their first word is capitalised. */
    private static final int MAX_TITLE = 8;

    private final Narration narration;
    private final Lexicon lexicon;
    private final boolean marksAreDouble;
    private final boolean nounsCapitalised;
    private final MarkedNames names;
    private final TitleCase titleCase;

    SpeechPlausibility(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.marksAreDouble = narration.marked().stream().anyMatch(m -> QuoteCharacters.isDouble(glyph(m)));
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.names = new MarkedNames(narration, this);
        this.titleCase = new TitleCase(narration);
    }

    private char glyph(MarkedStretch marked) {
        return narration.reading().text().charAt(marked.open());
    }

    /** A sentence, or the beginning of one, by its form alone. */
    boolean isSpeech(int m) {
        int words = words(m);
        boolean sentence = words >= MIN_SPEECH
                && (hasVerb(m)
                        || narration.endsSentence(m)
                        || (lexicon.isEmpty() && SetApart.isSpeech(narration, m, words)))
                && !isTitle(m);
        return sentence || (words > 0 && narration.endsSentence(m) && startsCapital(m) && standsAlone(m));
    }

    /** Whether it begins where a sentence may and ends where one does. */
    private boolean standsAlone(int m) {
        int end = narration.endToken(m);
        return SetApart.beginsSentence(narration, m)
                && (end >= narration.paragraph(m).endToken() || narration.isCapitalStart(end));
    }

    /** A line in single marks, where speech stands in double ones: it repeats a few words of what comes below. */
    boolean isCrosshead(int m) {
        return marksAreDouble
                && isWholeParagraph(m)
                && words(m) <= MAX_CROSSHEAD
                && QuoteCharacters.isSingle(glyph(narration.marked().get(m)));
    }

    boolean isWholeParagraph(int m) {
        var paragraph = narration.paragraph(m);
        return narration.firstToken(m) == paragraph.firstToken() && narration.endToken(m) >= paragraph.endToken();
    }

    /** A few words that a label introduces ({@code the film “…”}) or that are a title by their form. */
    boolean isLabel(int m) {
        return isLabel(m, false);
    }

    /** @param called whether the marked words are what a verb calls something: {@code called the plan “nonsense”} */
    boolean isLabel(int m, boolean called) {
        if (nounsCapitalised) {
            return words(m) == 0 || names.isName(m, called);
        }
        if (narration.endsSentence(m) && hasVerb(m)) {
            return false;
        }
        return isTitle(m) || isShortAfter(m, Note.LABEL) || words(m) == 0;
    }

    /** A word or two that an article or possessive makes a thing of: {@code its “dream mill”}. */
    boolean isTerm(int m) {
        return isDefiniteTerm(m) || isIndefiniteTerm(m);
    }

    boolean isIndefiniteTerm(int m) {
        return isShortAfter(m, Note.INDEFINITE);
    }

    boolean isDefiniteTerm(int m) {
        return isShortAfter(m, Note.DEFINITE);
    }

    private boolean isShortAfter(int m, Note introduction) {
        return isIntroduced(m, introduction) && isShort(m);
    }

    boolean isShort(int m) {
        return words(m) <= MAX_LABEL && !hasVerb(m);
    }

    private boolean isIntroduced(int m, Note by) {
        int before = narration.firstToken(m) - 1;
        return before >= narration.paragraph(m).firstToken()
                && narration.isNarrated(before)
                && lexicon.has(WordList.NOT_QUOTES, narration.key(before), by);
    }

    /** Of what is no quotation, what it is. */
    NotAQuote.Reason whyNot(int m) {
        int words = words(m);
        if (words == 0) {
            return NotAQuote.Reason.NO_WORDS;
        }
        if (isTitle(m) || isNamedTitle(m)) {
            return NotAQuote.Reason.TITLE;
        }
        if (isLabel(m)) {
            return NotAQuote.Reason.LABEL;
        }
        if (isName(m)) {
            return NotAQuote.Reason.NAME;
        }
        if (isTerm(m)) {
            return NotAQuote.Reason.TERM;
        }
        if (isCrosshead(m)) {
            return NotAQuote.Reason.CROSSHEAD;
        }
        return words < MIN_SPEECH ? NotAQuote.Reason.FEW_WORDS : NotAQuote.Reason.NO_SPEECH;
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
                && lexicon.has(WordList.NOT_QUOTES, narration.key(before), Note.LABEL);
        boolean opensCapital = lexicon.has(Trait.NOUN_FIRST) && startsCapital(m) && words(m) <= MAX_TITLE;
        return work && ((opensCapital && !narration.endsSentence(m)) || titleCase.isCapitalised(m));
    }

    /** {@code “the Pit”}: small words and a capitalised one or two. */
    boolean isNickname(int m) {
        return !nounsCapitalised && words(m) <= MAX_LABEL && titleCase.holds(m);
    }

    /** {@code He directed “Gate” and}: a capitalised word or two within a sentence of the narrator's, without a mark of speech. */
    boolean isName(int m) {
        int before = narration.firstToken(m) - 1;
        boolean within = before >= narration.paragraph(m).firstToken()
                && narration.isNarrated(before)
                && narration.token(before).isWord();
        return within && words(m) <= 2 && titleCase.holds(m) && startsCapital(m) && narration.lastChar(m) != ',';
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
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return capitals == words
                && words > 0
                && startsCapital(m)
                && (isGoverned(m) ? words(m) > 1 : words > 1 && (words > MAX_LABEL || !narration.endsSentence(m)));
    }

    /** Whether it is the object of a preposition or of one spoken to, or someone's: {@code told “The Morning Mill.”} */
    private boolean isGoverned(int m) {
        int before = narration.firstToken(m) - 1;
        if (before < narration.paragraph(m).firstToken() || !narration.isNarrated(before)) {
            return false;
        }
        var key = narration.key(before);
        return narration.token(before).kind() == TokenKind.POSSESSIVE
                || (lexicon.has(WordList.PREPOSITIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key))
                || lexicon.has(WordList.CUES, key, Note.ADDRESSEE);
    }

    /** A title that no comma or colon before it makes a quotation of. */
    boolean isWork(int m) {
        return (isGoverned(m) && isTitle(m)) || (!nounsCapitalised && isNamedSo(m));
    }

    /** {@code una columna llamada «…»}, but not {@code lo ha llamado «…»}. */
    private boolean isNamedSo(int m) {
        int before = narration.firstToken(m) - 1;
        return isIntroduced(m, Note.ALWAYS)
                && !(before > 0 && lexicon.has(WordList.AUXILIARIES, narration.key(before - 1)));
    }

    boolean startsLowerCase(int m) {
        return Character.isLowerCase(narration.text(m).codePointAt(0));
    }

    boolean startsCapital(int m) {
        return Character.isUpperCase(narration.text(m).codePointAt(0));
    }

    int words(int m) {
        int words = 0;
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            words += narration.token(i).words();
        }
        return words;
    }

    boolean hasVerb(int m) {
        return narration.reading().tokens().subList(narration.firstToken(m), narration.endToken(m)).stream()
                .anyMatch(this::isVerb);
    }

    private boolean isVerb(Token token) {
        return lexicon.has(WordList.FINITE_VERBS, token.key())
                || (nounsCapitalised && !token.isCapitalised() && lexicon.has(WordList.CUES, token.key()));
    }
}
