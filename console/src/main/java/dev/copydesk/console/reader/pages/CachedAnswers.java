package dev.copydesk.console.reader.pages;

import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.events.ContentHash;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers that a reader who has them already is spared: each with an entity tag, made of its bytes. */
final class CachedAnswers {
    private static final String HTML = "text/html; charset=utf-8";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final PageTemplates views;

    CachedAnswers(PageTemplates views) {
        this.views = views;
    }

    /** @param changed when what the page shows changed last; null where that is not known */
    void page(Context context, String template, Map<String, Object> parameters, @Nullable Instant changed) {
        var html = views.html("reader/" + template, parameters);
        bytes(context, HTML, html.getBytes(StandardCharsets.UTF_8), changed);
    }

    void bytes(Context context, String type, byte[] body, @Nullable Instant changed) {
        var tag = '"' + ContentHash.of(body) + '"';
        context.header("ETag", tag).header("Cache-Control", "no-cache");
        if (changed != null) {
            context.header("Last-Modified", HTTP_DATE.format(changed));
        }
        if (has(context.header("If-None-Match"), tag)) {
            context.status(304);
            return;
        }
        context.status(200).contentType(type).result(body);
    }

    void problem(Context context, int status, String title, String message) {
        context.status(status);
        views.render(context, "console/problem", Map.of("title", title, "message", message));
    }

    void making(Context context, Map<String, Object> parameters) {
        context.status(503).header("Retry-After", "3").header("Cache-Control", "no-store");
        views.render(context, "reader/making", parameters);
    }

    private static boolean has(@Nullable String given, String tag) {
        return given != null
                && given.length() < 4_096
                && Arrays.stream(given.split(",", -1))
                        .map(String::strip)
                        .anyMatch(one -> one.equals("*") || one.equals(tag) || one.equals("W/" + tag));
    }
}
