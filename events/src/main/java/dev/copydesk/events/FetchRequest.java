package dev.copydesk.events;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page to fetch, and why.
 *
 * @param url absolute, http or https
 * @param reason who or what asked ({@code submit}, {@code gateway}, a feed's URL)
 */
public record FetchRequest(
        String url, String reason, @Nullable Instant requestedAt) {
    public FetchRequest {
        var uri = URI.create(url);
        if (uri.getHost() == null
                || !("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
            throw new IllegalArgumentException("not an http or https URL: " + url);
        }
    }
}
