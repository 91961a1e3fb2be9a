package dev.copydesk.enrich.text;

/**
 * A word, number or mark of a text, at the UTF-16 range {@code [from, to)}.
 *
 * @param text as it stands there
 * @param key the text as lexicons hold it: lower case, typographic apostrophes straight, without the dot of an
 *     abbreviation
 */
public record Token(TokenKind kind, int from, int to, String text, String key) {
    public boolean isWord() {
        return kind == TokenKind.WORD;
    }

    /** A word that begins with a capital letter. */
    public boolean isCapitalised() {
        return kind == TokenKind.WORD && Character.isUpperCase(text.codePointAt(0));
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
