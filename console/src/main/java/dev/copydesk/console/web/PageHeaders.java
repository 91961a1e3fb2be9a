package dev.copydesk.console.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;

/** Headers of every answer: pages run our one script and no other, and stand in nobody's frame. */
public final class PageHeaders implements Routes {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin");

    @Override
    public void register(JavalinConfig config) {
        config.routes.before(PageHeaders::add);
    }

    private static void add(Context context) {
        HEADERS.forEach(context::header);
    }
}
