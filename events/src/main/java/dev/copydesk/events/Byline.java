package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An author as the page names them.
 *
 * @param name the name alone
 * @param url the author's page on the site, absolute; absent where the page links to none
 * @param sameAs the author's profiles elsewhere, as the page's structured data gives them; absolute URLs
 */
public record Byline(String name, @Nullable String url, List<String> sameAs) {
    public Byline {
        sameAs = List.copyOf(sameAs);
    }

    public static Byline of(String name) {
        return new Byline(name, null, List.of());
    }
}
