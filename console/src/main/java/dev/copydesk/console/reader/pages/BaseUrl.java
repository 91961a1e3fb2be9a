package dev.copydesk.console.reader.pages;

import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the absolute addresses in feeds begin with: the one that is configured, else the one that was asked. */
final class BaseUrl {
    private static final Pattern HOST =
            Pattern.compile("(?:[A-Za-z0-9._-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(?::[0-9]{1,5})?");

    private BaseUrl() {}

    /** Without a slash at its end. */
    static String of(Context context, @Nullable String configured) {
        if (configured != null) {
            return configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
        }
        var host = context.header("Host");
        return context.scheme() + "://" + (host != null && HOST.matcher(host).matches() ? host : "localhost");
    }
}
