package dev.copydesk.language;

import java.util.EnumSet;
import java.util.Set;

/**
 * A word, number or mark of a text, at the UTF-16 range {@code [from, to)}.
 *
 * @param text as it stands there
 * @param key the text as lexicons hold it: lower case, typographic apostrophes straight, without the dot of an
 *     abbreviation
 * @param isCapitalised whether it is a word that begins with a capital letter, or a name's small prefix and then one:
 *     {@code d’Aubigny}, {@code al-Masri}
 */
public record Token(TokenKind kind, int from, int to, String text, String key, boolean isCapitalised) {
    private static final Set<Character.UnicodeScript> UNSPACED = EnumSet.of(
            Character.UnicodeScript.HAN,
            Character.UnicodeScript.HIRAGANA,
            Character.UnicodeScript.KATAKANA,
            Character.UnicodeScript.THAI,
            Character.UnicodeScript.LAO,
            Character.UnicodeScript.KHMER,
            Character.UnicodeScript.MYANMAR);

    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** How many words it is: a script that does not part words has two in three characters, about. */
    public int words() {
        return isWord()
                ? Math.max(1, (int) text.codePoints().filter(Token::isUnspaced).count() * 2 / 3)
                : 0;
    }

    private static boolean isUnspaced(int c) {
        return c > 0x0dff && UNSPACED.contains(Character.UnicodeScript.of(c));
    }

    /** At least two letters, all of them capitals, but for a plural's ending: {@code NATO}, {@code MPs}. */
    public boolean isAcronym() {
        if (kind != TokenKind.WORD) {
            return false;
        }
        int capitals = 0;
        int end = text.endsWith("s") ? text.length() - 1 : text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isUpperCase(c)) {
                capitals++;
            }
        }
        return capitals > 1;
    }

    public boolean is(String wanted) {
        return key.equals(wanted);
    }
}
