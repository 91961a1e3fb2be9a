package dev.copydesk.language;

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
    public boolean isWord() {
        return kind == TokenKind.WORD;
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
