package dev.copydesk.language;

import java.util.List;
import java.util.Locale;

/** Cuts text into tokens, in one pass. */
final class Tokenizer {
    private static final int MAX_PREFIX = 3;
    private static final int MAX_TITLE = 12;

    private final String text;
    private final Lexicon lexicon;

    Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** Adds the tokens of the UTF-16 range {@code [from, to)}. */
    void tokens(int from, int to, List<Token> out) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                i += width;
            } else if (isLetterOrDigit(c)
                    || ((c == '@' || c == '#') && i + 1 < to && Character.isLetter(text.charAt(i + 1)))) {
                i = word(i, to, out);
            } else if (QuoteCharacters.isMark((char) c)) {
                i = possessive(i, to, out);
            } else {
                int end = run(i, to, c);
                out.add(token(TokenKind.PUNCTUATION, i, end));
                i = end;
            }
        }
    }

    private static boolean isLetterOrDigit(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private int word(int start, int to, List<Token> out) {
        int i = start;
        boolean letters = false;
        while (i < to) {
            int c = text.codePointAt(i);
            if (isLetterOrDigit(c) || i == start || c == '_') {
                letters |= Character.isLetter(c);
                i += Character.charCount(c);
            } else if (joins((char) c, i, to)) {
                if (isPossessive(i, to)) {
                    break;
                }
                i++;
            } else {
                break;
            }
        }
        if (letters && i < to && text.charAt(i) == '.' && lexicon.isAbbreviation(text.substring(start, i))) {
            i++;
            i = endOfTitle(start, i, to);
        }
        out.add(token(letters ? TokenKind.WORD : TokenKind.NUMBER, start, i));
        return i;
    }

    /** {@code Gov.-elect}: where a title ends that goes on behind its abbreviation's dot; the dot's end where none does. */
    private int endOfTitle(int start, int dotEnd, int to) {
        int i = dotEnd;
        while (i < to && i - dotEnd < MAX_TITLE && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        return i > dotEnd && lexicon.isTitle(text.substring(start, i).toLowerCase(Locale.ROOT)) ? i : dotEnd;
    }

    /** Whether a character between two letters or digits is a part of their word. */
    private boolean joins(char c, int at, int to) {
        if (at + 1 >= to || !isLetterOrDigit(text.codePointAt(at + 1))) {
            return false;
        }
        return switch (c) {
            case '-', '\u2010', '\u2011', '\'', '’', '&', '/' -> true;
            case '.' -> isDot(at);
            case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** A dot that no sentence ends with: {@code 2.5}, {@code U.S}, {@code example.org}. */
    private boolean isDot(int at) {
        return !(Character.isLowerCase(text.charAt(at - 1)) && Character.isUpperCase(text.charAt(at + 1)));
    }

    private boolean isPossessive(int at, int to) {
        char c = text.charAt(at);
        return (c == '\'' || c == '’')
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && (at + 2 >= to || !isLetterOrDigit(text.codePointAt(at + 2)));
    }

    private int possessive(int at, int to, List<Token> out) {
        boolean afterWord = !out.isEmpty()
                && out.get(out.size() - 1).to() == at
                && (out.get(out.size() - 1).isWord() || out.get(out.size() - 1).kind() == TokenKind.NUMBER);
        if (afterWord && at + 1 < to && isPossessive(at, to)) {
            out.add(token(TokenKind.POSSESSIVE, at, at + 2));
            return at + 2;
        }
        out.add(token(TokenKind.MARK, at, at + 1));
        return at + 1;
    }

    private int run(int at, int to, int c) {
        int end = at + Character.charCount(c);
        if (c == '.' || c == '-') {
            while (end < to && text.charAt(end) == c) {
                end++;
            }
        }
        return end;
    }

    private Token token(TokenKind kind, int from, int to) {
        var token = text.substring(from, to);
        var key = token.toLowerCase(Locale.ROOT).replace('’', '\'');
        if (key.length() > 1 && key.endsWith(".") && kind == TokenKind.WORD) {
            key = key.substring(0, key.length() - 1);
        }
        return new Token(kind, from, to, token, key, kind == TokenKind.WORD && isCapitalised(token));
    }

    private boolean isCapitalised(String word) {
        if (Character.isUpperCase(word.codePointAt(0))) {
            return true;
        }
        for (int i = 1; i <= MAX_PREFIX && i + 1 < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return Character.isUpperCase(word.charAt(i + 1))
                        && "-'’".indexOf(word.charAt(i)) >= 0
                        && lexicon.has(WordList.NOBILIARY, word.substring(0, i));
            }
        }
        return false;
    }
}
