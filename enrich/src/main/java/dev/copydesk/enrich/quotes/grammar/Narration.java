package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.enrich.quotes.marks.MarkedStretch;
import dev.copydesk.events.Span;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Paragraph;
import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.Reading;
import dev.copydesk.language.SentenceEnds;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.Arrays;
import java.util.List;

/** A text as its narrator's words and what stands between marks: which token belongs to which. */
public final class Narration {
    /** A clause of more tokens than this is none that a reader could follow; it bounds the work for one quotation. */
    private static final int MAX_CLAUSE = 250;

    private static final int MAX_PARENTHESIS = 45;
    private static final int MAX_NICKNAME = 5;

    private final Reading reading;
    private final List<Token> tokens;
    private final List<MarkedStretch> marked;

    /** For every token the index of the marked stretch that holds it, its marks included; -1 for the narrator's. */
    private final int[] markedAt;

    private final int[] firstToken;
    private final int[] endToken;

    public Narration(Reading reading, List<MarkedStretch> marked) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.marked = marked;
        this.markedAt = new int[tokens.size()];
        this.firstToken = new int[marked.size()];
        this.endToken = new int[marked.size()];
        Arrays.fill(markedAt, -1);
        for (int m = 0; m < marked.size(); m++) {
            firstToken[m] = reading.tokenAt(marked.get(m).open());
            endToken[m] = Math.max(firstToken[m], reading.tokenAt(marked.get(m).end()));
            Arrays.fill(markedAt, firstToken[m], endToken[m], m);
        }
    }

    public Reading reading() {
        return reading;
    }

    public Lexicon lexicon() {
        return reading.lexicon();
    }

    public List<MarkedStretch> marked() {
        return marked;
    }

    public Token token(int at) {
        return tokens.get(at);
    }

    public String key(int at) {
        return tokens.get(at).key();
    }

    public int size() {
        return tokens.size();
    }

    public Paragraph paragraph(int m) {
        return reading.paragraphs().get(marked.get(m).paragraph());
    }

    /** The first token of a marked stretch: its opening mark. */
    public int firstToken(int m) {
        return firstToken[m];
    }

    /** The token after a marked stretch and its closing mark. */
    public int endToken(int m) {
        return endToken[m];
    }

    /** The marked stretch that holds a token, or -1. */
    public int markedAt(int token) {
        return token >= 0 && token < markedAt.length ? markedAt[token] : -1;
    }

    public boolean isNarrated(int token) {
        return markedAt(token) < 0;
    }

    public boolean isPunctuation(int token, String wanted) {
        return tokens.get(token).kind() == TokenKind.PUNCTUATION
                && wanted.indexOf(tokens.get(token).text().charAt(0)) >= 0;
    }

    public boolean isTerminator(int token) {
        return tokens.get(token).kind() == TokenKind.PUNCTUATION
                && SentenceEnds.isEnd(tokens.get(token).text().charAt(0));
    }

    public boolean isComma(int token) {
        return isPunctuation(token, ",，،、");
    }

    public boolean isDash(int token) {
        return isPunctuation(token, "-–—―");
    }

    /** Where the parenthesis that closes at a token opens; the token itself where it does not from {@code start} on. */
    int openingOf(int closing, int start) {
        for (int i = closing - 1; i >= start && closing - i < MAX_PARENTHESIS; i--) {
            if (isNarrated(i) && isPunctuation(i, "(")) {
                return i;
            }
        }
        return closing;
    }

    /** The character that ends the text between the marks, nested marks apart. */
    public char lastChar(int m) {
        int last = marked.get(m).to() - 1;
        while (last > marked.get(m).from()
                && QuoteCharacters.isMark(reading.text().charAt(last))) {
            last--;
        }
        return reading.text().charAt(last);
    }

    public String text(int m) {
        return reading.text().substring(marked.get(m).from(), marked.get(m).to());
    }

    /** The text of tokens, as it stands. */
    public String text(TokenStretch tokens) {
        return reading.text()
                .substring(token(tokens.first()).from(), token(tokens.end() - 1).to());
    }

    /** The code points of tokens. */
    public Span span(TokenStretch tokens) {
        return reading.span(
                token(tokens.first()).from(), token(tokens.end() - 1).to());
    }

    /** Whether the marked text ends as a sentence does; a comma, or no mark, says that more follows. */
    public boolean endsSentence(int m) {
        return SentenceEnds.isEnd(lastChar(m));
    }

    /** Whether a token begins a sentence after one that ended at the token before. */
    public boolean isCapitalStart(int token) {
        if (token >= tokens.size()) {
            return true;
        }
        var t = tokens.get(token);
        boolean dateline = isDash(token) && token > 0 && isTerminator(token - 1) && isCapitalStart(token + 1);
        boolean opens = dateline || isPunctuation(token, "¿¡");
        return opens || (t.kind() != TokenKind.PUNCTUATION && !(t.isWord() && !t.isCapitalised()));
    }

    /** The first token of the narrator's clause that leads up to a marked stretch: after the last full stop. */
    public int clauseStart(int m) {
        int bound = Math.max(paragraph(m).firstToken(), firstToken[m] - MAX_CLAUSE);
        int i = firstToken[m];
        while (i > bound) {
            int before = markedAt(i - 1);
            if (before >= 0) {
                if (endsSentence(before) && isCapitalStart(i)) {
                    return i;
                }
                i = Math.max(bound, firstToken[before]);
            } else if (isTerminator(i - 1) && isCapitalStart(i)) {
                return i;
            } else {
                i--;
            }
        }
        return bound;
    }

    /** The end of the sentence that a marked stretch stands in: at the next full stop of the narrator's or the paragraph's end. */
    public int sentenceEnd(int m) {
        int bound = Math.min(paragraph(m).endToken(), endToken[m] + MAX_CLAUSE);
        int i = endToken[m];
        while (i < bound && !(isNarrated(i) && isTerminator(i) && beginsAnew(i + 1)) && !isEndWithin(i)) {
            i++;
        }
        return i;
    }

    private boolean beginsAnew(int token) {
        boolean parenthesis = token < tokens.size() && tokens.get(token).text().equals("(");
        return isCapitalStart(parenthesis ? token + 1 : token);
    }

    /** Whether a marked sentence ends at a token and a new sentence begins behind it. */
    private boolean isEndWithin(int token) {
        int m = markedAt(token);
        return m >= 0 && token + 1 == endToken[m] && endsSentence(m) && isCapitalStart(token + 1);
    }

    /** {@code Ada “Countess” Byron}: a capitalised word or two within a name. */
    public boolean isNickname(int m) {
        int before = firstToken[m] - 1;
        int after = endToken[m];
        if (after - before - 1 > MAX_NICKNAME
                || before < paragraph(m).firstToken()
                || after >= paragraph(m).endToken()
                || !isOfName(before)
                || !isOfName(after)
                || lastChar(m) == ',') {
            return false;
        }
        for (int i = before + 2; i < after - 1; i++) {
            if (!token(i).isWord() || !(token(i).isCapitalised() || lexicon().has(WordList.DETERMINERS, key(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfName(int at) {
        return isNarrated(at)
                && token(at).isCapitalised()
                && !lexicon().has(WordList.OPENERS, key(at))
                && !lexicon().has(WordList.NOT_NAMES, key(at));
    }

    /** The end of the narrator's clause after a marked stretch: at the next full stop, marked stretch or paragraph end. */
    public int clauseEnd(int m) {
        int bound = Math.min(paragraph(m).endToken(), endToken[m] + MAX_CLAUSE);
        int i = endToken[m];
        while (i < bound && !(isTerminator(i) && isCapitalStart(i + 1))) {
            if (isNarrated(i)) {
                i++;
            } else if (isNickname(markedAt(i))) {
                i = endToken[markedAt(i)];
            } else {
                return i;
            }
        }
        return i;
    }
}
