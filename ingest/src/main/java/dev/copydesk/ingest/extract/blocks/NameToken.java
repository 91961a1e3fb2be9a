package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.ingest.extract.text.Names;
import dev.copydesk.language.ResourceLines;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What one class or id says.
 *
 * @param words how many it is made of
 * @param hides what bears it
 * @param shows it on some screens, though another hides it: {@code lg:block}, {@code d-md-flex}; on paper alone does not
 */
public record NameToken(ElementHint hint, int words, boolean hides, boolean shows) {

    private static final List<String> HIDING = List.of("hidden", "d-none", "is-hidden", "hide");
    private static final List<String> SHOWING =
            List.of("block", "flex", "grid", "inline", "inline-block", "inline-flex", "table", "visible");
    private static final Map<String, ElementHint> BY_NAME = new HashMap<>();

    static {
        ResourceLines.wordSections(NameToken.class, "hints.txt").forEach((section, words) -> {
            var hint = ElementHint.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'));
            words.forEach(word -> BY_NAME.putIfAbsent(word, hint));
        });
    }

    public static NameToken of(String token) {
        var words = Names.words(token);
        boolean hides = HIDING.contains(token.toLowerCase(Locale.ROOT));
        boolean shows = showsOnSomeScreens(token);
        return new NameToken(hint(token, words), words.size(), hides, shows);
    }

    /** {@code lg:block}, {@code d-md-flex}; not on paper alone. */
    private static boolean showsOnSomeScreens(String token) {
        for (var showing : SHOWING) {
            int before = token.length() - showing.length() - 1;
            if (before >= 0
                    && token.endsWith(showing)
                    && (token.charAt(before) == ':' || token.charAt(before) == '-')) {
                return !token.contains("print");
            }
        }
        return false;
    }

    private static ElementHint hint(String token, List<String> words) {
        // "md:hidden", "grid-cols-[1fr]": how to lay out, not what it is
        if (token.indexOf(':') >= 0 || token.indexOf('[') >= 0 || token.indexOf('/') >= 0) {
            return ElementHint.NONE;
        }
        var best = BY_NAME.getOrDefault("=" + token, ElementHint.NONE);
        String before = null;
        for (var word : words) {
            best = ElementHint.first(best, BY_NAME.getOrDefault(word, ElementHint.NONE));
            if (before != null) {
                best = ElementHint.first(best, BY_NAME.getOrDefault(before + "-" + word, ElementHint.NONE));
            }
            before = word;
        }
        return best;
    }
}
