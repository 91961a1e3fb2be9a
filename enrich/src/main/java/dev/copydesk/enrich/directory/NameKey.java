package dev.copydesk.enrich.directory;

import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: letters and digits of any script in lower case, accents off, words parted by one blank. */
public final class NameKey {
    private NameKey() {}

    /** {@code Zoë O’Neil-Müller} is {@code zoe oneil muller}; empty where a name has no letter or digit. */
    public static String of(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var key = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                key.appendCodePoint(c);
            } else if (partsWords(c) && !key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
                key.append(' ');
            }
        });
        return key.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean partsWords(int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
        return !mark && type != Character.FORMAT && c != '\'' && c != '’' && c != 'ʼ';
    }

    /** Whether the words of {@code part} stand together in {@code whole}; both are keys. */
    static boolean contains(String whole, String part) {
        return !part.isEmpty() && (" " + whole + " ").contains(" " + part + " ");
    }
}
