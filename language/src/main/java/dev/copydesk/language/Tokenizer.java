package dev.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into tokens, in one pass. */
public final class Tokenizer {
    private static final int MAX_PREFIX = 3;
    private static final int MAX_TITLE = 12;
    private static final int MAX_CLITIC = 8;

    private final String text;
    private final Lexicon lexicon;

    Tokenizer(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
    }

    /** The tokens of a text. */
    public static List<Token> tokens(String text, Lexicon lexicon) {
        var tokens = new ArrayList<Token>();
        new Tokenizer(text, lexicon).tokens(0, text.length(), tokens);
        return tokens;
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
                if (isProclitic(start, i)) {
                    out.add(token(TokenKind.WORD, start, i + 1));
                    return i + 1;
                }
                int enclitic = enclitic(start, i, to);
                if (enclitic > i) {
                    out.add(token(TokenKind.WORD, start, i));
                    return enclitic;
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
            case '"', '״', '”' -> QuoteCharacters.isGershayim(text, at);
            case ',' -> Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }

    /** {@code l’}: whether an apostrophe ends a small word before another; a capital one before a capital may open a name ({@code N’Golo}). */
    private boolean isProclitic(int start, int apostrophe) {
        if (text.charAt(apostrophe) != '\'' && text.charAt(apostrophe) != '’') {
            return false;
        }
        var key = text.substring(start, apostrophe).toLowerCase(Locale.ROOT) + '\'';
        boolean mayOpenName = apostrophe - start == 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(apostrophe + 1))
                && !lexicon.has(WordList.DETERMINERS, key);
        return lexicon.has(WordList.CLITICS, key) && !mayOpenName;
    }

    /** Where the small word begins that a hyphen joins to a verb: {@code dit-elle}, {@code a-t-elle}; the hyphen itself where none is. */
    private int enclitic(int start, int hyphen, int to) {
        if (!isHyphen(text.charAt(hyphen))) {
            return hyphen;
        }
        int end = hyphen + 1;
        int first = end;
        while (end < to
                && end - hyphen <= MAX_CLITIC
                && (Character.isLetter(text.charAt(end)) || isHyphen(text.charAt(end)))) {
            first = isHyphen(text.charAt(end)) ? end + 1 : first;
            end++;
        }
        var key = text.substring(hyphen + 1, end)
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .toLowerCase(Locale.ROOT);
        return lexicon.has(WordList.CLITICS, key) && (first > hyphen + 1 || isVerb(start, hyphen)) ? first : hyphen;
    }

    /** Whether a word before a hyphen is no part of a name: {@code Jong-il}. */
    private boolean isVerb(int start, int end) {
        var key = text.substring(start, end).toLowerCase(Locale.ROOT);
        return Character.isLowerCase(text.charAt(start))
                || lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.FINITE_VERBS, key)
                || lexicon.has(WordList.CUES, key);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
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
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
            digits++;
        }
        if (digits > 0) {
            return digits + 1 < word.length()
                    && word.charAt(digits) == '-'
                    && Character.isUpperCase(word.charAt(digits + 1));
        }
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
