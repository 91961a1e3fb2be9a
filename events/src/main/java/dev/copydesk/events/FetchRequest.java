package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A page to fetch, and why.
 *
 * @param url absolute, http or https
 * @param reason who or what asked ({@code submit}, {@code gateway}, a feed's URL); empty where the request does not say
 * @param requestedAt when it was asked for; absent where the request does not say
 * @param continues of which article the page is the continuation; absent where it is a page of its own
 */
public record FetchRequest(
        String url,
        @JsonSetter(nulls = Nulls.AS_EMPTY) String reason,
        @Nullable Instant requestedAt,
        @Nullable Continuation continues) {
    /** @throws BadUrl where {@code url} is no http or https URL */
    public FetchRequest {
        if (NormalizedUrl.of(url).host().isEmpty()) {
            throw new BadUrl("not an http or https URL", url);
        }
    }

    /** A page of its own. @throws BadUrl where {@code url} is no http or https URL */
    public FetchRequest(String url, String reason, @Nullable Instant requestedAt) {
        this(url, reason, requestedAt, null);
    }
}
