package dev.copydesk.enrich.tags;

import dev.copydesk.language.PluralEndings;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The id of a tag: one for all spellings of a label that differ in case, accents, hyphens or the plural of its last word. */
public final class TagId {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int LONGEST = 80;

    private TagId() {}

    public static String of(String label) {
        var id = ofPlain(label);
        if (id == null) {
            id = trimmed(REST.matcher(letters(label)).replaceAll("-"));
        }
        id = singular(id);
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
    }

    /** The id, but for its number, of a label of plain letters and digits with single spaces or hyphens; null of any other. */
    private static @Nullable String ofPlain(String label) {
        var id = new char[label.length()];
        for (int i = 0; i < id.length; i++) {
            char c = label.charAt(i);
            boolean separator = c == ' ' || c == '-';
            if (separator && (i == 0 || i == id.length - 1 || id[i - 1] == '-')) {
                return null;
            }
            if (!separator && (c > 'z' || !Character.isLetterOrDigit(c))) {
                return null;
            }
            id[i] = separator ? '-' : Character.toLowerCase(c);
        }
        return new String(id);
    }

    private static String letters(String label) {
        var plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        return plain.replace("'", "").replace("’", "");
    }

    private static String trimmed(String id) {
        int from = id.startsWith("-") ? 1 : 0;
        int to = id.endsWith("-") && id.length() > from ? id.length() - 1 : id.length();
        return id.substring(from, to);
    }

    /** A word's singular, roughly: what matters is that both numbers give the same. */
    public static String singular(String word) {
        return PluralEndings.singular(word);
    }
}
