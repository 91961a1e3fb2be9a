package dev.copydesk.console.operator.session;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from, as its headers say. Scripts of other sites cannot forge these headers.
 *
 * @param host {@code Host}
 * @param origin {@code Origin}
 * @param site {@code Sec-Fetch-Site}
 * @param forwarded whether a proxy says that it passes the request on
 */
record RequestOrigin(
        @Nullable String host,
        @Nullable String origin,
        @Nullable String site,
        boolean forwarded) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Whether it was asked on this machine, of this machine by a name of its own. A page whose host name was made to lead
     * here (DNS rebinding) names itself, and what a proxy passes on may come from anywhere.
     *
     * @param listening the name or address at which the process listens
     */
    boolean isLocal(String listening) {
        if (host == null || forwarded) {
            return false;
        }
        var name = host.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]{1,5}$", "");
        return LOOPBACK.contains(name) || name.equals(listening.toLowerCase(Locale.ROOT));
    }

    /** Whether a page of ours sent it. Every browser says one or the other with a form. */
    boolean isOurs() {
        if (site != null) {
            return site.equals("same-origin");
        }
        return host != null
                && origin != null
                && origin.toLowerCase(Locale.ROOT)
                        .replaceFirst("^https?://", "")
                        .equals(host.toLowerCase(Locale.ROOT));
    }

    /** Whether a link on another site led here: a browser then leaves our strict cookie out. */
    boolean isFromElsewhere() {
        return "cross-site".equals(site) || "same-site".equals(site);
    }
}
