package dev.copydesk.ingest.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** The token to ask for (RFC 6750), compared in a time that does not tell how much of it was right. */
final class BearerToken {
    private static final String SCHEME = "Bearer ";

    private final byte @Nullable [] token;

    BearerToken(@Nullable String token) {
        this.token = token == null ? null : token.getBytes(UTF_8);
    }

    /** @param authorization the value of the header */
    boolean admits(@Nullable String authorization) {
        if (token == null) {
            return true;
        }
        return authorization != null
                && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                && MessageDigest.isEqual(
                        token, authorization.substring(SCHEME.length()).strip().getBytes(UTF_8));
    }
}
