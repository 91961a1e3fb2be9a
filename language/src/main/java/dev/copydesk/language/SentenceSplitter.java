package dev.copydesk.language;

import java.util.List;

/** Finds where sentences end: at a full stop, question or exclamation mark or ellipsis that a new beginning follows. */
final class SentenceSplitter {
    private final List<Token> tokens;
    private final Lexicon lexicon;

    SentenceSplitter(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** The index after the last token of the sentence that begins at {@code first}; at most {@code end}. */
    int endOf(int first, int end) {
        for (int i = first; i < end; i++) {
            if (isTerminator(tokens.get(i))) {
                int next = afterClosers(i + 1, end);
                if (next >= end || beginsSentence(next, tokens.get(next - 1).to())) {
                    return next;
                }
            } else if (endsWithAbbreviation(i, end)) {
                return i + 1;
            }
        }
        return end;
    }

    static boolean isTerminator(Token token) {
        if (token.kind() != TokenKind.PUNCTUATION) {
            return false;
        }
        return switch (token.text().charAt(0)) {
            case '.', '!', '?', '…', '。', '！', '？' -> true;
            default -> false;
        };
    }

    /** Skips further terminators and whatever closes without a space between. */
    private int afterClosers(int from, int end) {
        int i = from;
        while (i < end && tokens.get(i).from() == tokens.get(i - 1).to()) {
            var token = tokens.get(i);
            boolean closes = token.kind() == TokenKind.MARK
                    || isTerminator(token)
                    || token.text().equals(")")
                    || token.text().equals("]");
            if (!closes) {
                break;
            }
            i++;
        }
        return i;
    }

    private boolean beginsSentence(int at, int previousEnd) {
        var token = tokens.get(at);
        if (token.from() == previousEnd) {
            return isWide(tokens.get(at - 1));
        }
        int i = at;
        while (i < tokens.size() - 1
                && (tokens.get(i).kind() == TokenKind.MARK
                        || tokens.get(i).text().equals("(")
                        || tokens.get(i).text().equals("["))) {
            i++;
        }
        var word = tokens.get(i);
        return !(word.isWord() && Character.isLowerCase(word.text().codePointAt(0)))
                && !(i == at && word.kind() == TokenKind.PUNCTUATION && !isOpeningPunctuation(word));
    }

    private static boolean isWide(Token terminator) {
        char c = terminator.text().charAt(0);
        return c == '。' || c == '！' || c == '？';
    }

    private static boolean isOpeningPunctuation(Token token) {
        return switch (token.text().charAt(0)) {
            case '-', '–', '—', '•', '*', '¿', '¡', '$', '€', '£', '<' -> true;
            default -> false;
        };
    }

    /** {@code … in the U.S. He left}: an abbreviation that may end a sentence, before a word that usually begins one. */
    private boolean endsWithAbbreviation(int at, int end) {
        var token = tokens.get(at);
        if (!token.isWord() || !token.text().endsWith(".") || at + 1 >= end) {
            return false;
        }
        var next = tokens.get(at + 1);
        return next.isCapitalised()
                && next.from() > token.to()
                && token.key().length() > 1
                && !lexicon.isTitle(token.key())
                && lexicon.opensSentences(next.key());
    }
}
