package dev.copydesk.enrich.tags.publisher;

import dev.copydesk.language.ResourceLines;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What sites write before a keyword to say what kind it is of: {@code topic:}, {@code tag_}; from {@code prefixes.txt}. */
final class KeywordPrefixes {
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}-]{2,20})\\s?[:_/=|]\\s?(?=\\p{L})");
    private static final Set<String> KNOWN =
            ResourceLines.words(ResourceLines.of(KeywordPrefixes.class, "prefixes.txt"));

    private KeywordPrefixes() {}

    /** A keyword without its prefixes; one that joins its words by other signs than spaces has spaces then. */
    static String without(String keyword) {
        var label = keyword;
        boolean cut = false;
        for (var prefix = PREFIX.matcher(label); prefix.lookingAt() && isKnown(prefix.group(1)); ) {
            label = label.substring(prefix.end());
            cut = true;
            prefix = PREFIX.matcher(label);
        }
        return cut && label.indexOf(' ') < 0
                ? label.replace('_', ' ').replace('-', ' ').strip()
                : label;
    }

    private static boolean isKnown(String prefix) {
        return KNOWN.contains(prefix.toLowerCase(Locale.ROOT));
    }
}
