package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An author as the page names them. {@code sameAs} are the profiles that the page's structured data gives. */
public record Byline(String name, @Nullable String url, List<String> sameAs) {
    public Byline {
        sameAs = List.copyOf(sameAs);
    }

    public static Byline of(String name) {
        return new Byline(name, null, List.of());
    }
}
