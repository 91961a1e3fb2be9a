package dev.copydesk.enrich.tags;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The id of a tag: one for all spellings of a label that differ in case, accents, hyphens or the plural of its last word. */
public final class TagId {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern REST = Pattern.compile("[^\\p{L}\\p{N}+#]+");
    private static final int LONGEST = 80;

    private TagId() {}

    public static String of(String label) {
        var plain = ACCENTS.matcher(Normalizer.normalize(label, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        plain = POSSESSIVE.matcher(plain).replaceAll("");
        plain = plain.replace("'", "").replace("’", "");
        var id = REST.matcher(plain).replaceAll("-");
        int from = id.startsWith("-") ? 1 : 0;
        int to = id.endsWith("-") && id.length() > from ? id.length() - 1 : id.length();
        id = singular(id.substring(from, to));
        return id.length() <= LONGEST ? id : id.substring(0, LONGEST);
    }

    /** A word's singular, roughly: what matters is that both numbers give the same. */
    public static String singular(String word) {
        return Plurals.singular(word);
    }
}
