package dev.copydesk.language.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.List;

/** What tagger and parser observe of each word of a sentence by itself. */
public final class SentenceWords {
    /** What is observed where there is no word. */
    static final int NOTHING = 0x5bd1e995;

    private static final List<WordList> SIGNS = List.of(
            WordList.CUES,
            WordList.NOMINALS,
            WordList.TITLES,
            WordList.FIRST_NAMES,
            WordList.GIVEN_NAMES,
            WordList.AUXILIARIES,
            WordList.PREPOSITIONS,
            WordList.PRONOUNS,
            WordList.ORGANISATIONS);

    private final int size;

    /** The word in lower case, without what is joined to it by an apostrophe or as a pronoun. */
    final int[] core;

    /** What is joined to it: {@code qu’} of {@code qu’il}, {@code il} of {@code dit-il}. */
    final int[] joined;

    final int[] shape;

    /** What the word lists say of it. */
    final int[] signs;

    private final String[] keys;

    public SentenceWords(List<Token> tokens, Lexicon lexicon) {
        this.size = tokens.size();
        this.core = new int[size];
        this.joined = new int[size];
        this.shape = new int[size];
        this.signs = new int[size];
        this.keys = new String[size];
        for (int i = 0; i < size; i++) {
            read(i, tokens.get(i), lexicon);
        }
    }

    public int size() {
        return size;
    }

    private void read(int at, Token token, Lexicon lexicon) {
        var key = token.key();
        int from = isWord(token) ? key.lastIndexOf('\'') + 1 : 0;
        if (key.length() - from < 2) {
            from = 0;
        }
        int to = isWord(token) ? endOfCore(key, lexicon) : key.length();
        keys[at] = from < to ? key.substring(from, to) : key;
        core[at] = token.kind() == TokenKind.NUMBER ? numberForm(key) : hash(keys[at]);
        joined[at] = hash(key.substring(0, Math.min(from, key.length()))) * 31 + hash(key.substring(to));
        shape[at] = shape(token);
        signs[at] = signs(keys[at], lexicon);
    }

    private static boolean isWord(Token token) {
        return token.kind() == TokenKind.WORD;
    }

    /** {@code dit} of {@code dit-il} and {@code dit-elle}. */
    private static int endOfCore(String key, Lexicon lexicon) {
        int dash = key.lastIndexOf('-');
        if (dash < 2 || dash == key.length() - 1 || !lexicon.has(WordList.PRONOUNS, key.substring(dash + 1))) {
            return key.length();
        }
        return dash > 3 && key.startsWith("-t", dash - 2) ? dash - 2 : dash;
    }

    private static int numberForm(String key) {
        return key.length() == 4 && key.chars().allMatch(Character::isDigit) ? 4 : Math.min(3, key.length());
    }

    @SuppressWarnings("EnumOrdinal") // models have shapes by their number
    private static int shape(Token token) {
        var text = token.text();
        int shape = token.kind().ordinal();
        shape = shape * 4 + (token.isAcronym() ? 2 : token.isCapitalised() ? 1 : 0);
        shape = shape * 2 + (text.indexOf('-') > 0 ? 1 : 0);
        shape = shape * 2 + (text.indexOf('.') > 0 ? 1 : 0);
        return shape * 2 + (text.chars().anyMatch(Character::isDigit) ? 1 : 0);
    }

    private static int signs(String key, Lexicon lexicon) {
        var classes = lexicon.wordClasses(key);
        int signs = classes == null ? 0 : classes.hashCode();
        for (var list : SIGNS) {
            signs = signs * 2 + (lexicon.has(list, key) ? 1 : 0);
        }
        return signs;
    }

    /** The last letters of a word's core. */
    int ending(int at, int length) {
        if (at < 0 || at >= size) {
            return NOTHING;
        }
        var key = keys[at];
        return key.length() > length ? hash(key.substring(key.length() - length)) + length : hash(key);
    }

    /** The first letters of a word's core. */
    int beginning(int at, int length) {
        var key = keys[at];
        return key.length() > length ? hash(key.substring(0, length)) + length : hash(key);
    }

    /** The observation of a word; {@link #NOTHING} outside of the sentence. */
    int at(int[] observed, int at) {
        return at < 0 || at >= size ? NOTHING : observed[at];
    }

    private static int hash(String text) {
        return text.hashCode();
    }
}
