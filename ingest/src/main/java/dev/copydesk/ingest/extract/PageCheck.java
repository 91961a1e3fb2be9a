package dev.copydesk.ingest.extract;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells what is no HTML page, or one that is not read, before and after it is parsed. */
final class PageCheck {
    private static final int SNIFFED = 1024;
    private static final List<String> OTHER_TYPES = List.of(
            "image/",
            "audio/",
            "video/",
            "font/",
            "application/pdf",
            "application/zip",
            "application/octet-stream",
            "application/json",
            "application/ld+json",
            "application/javascript",
            "text/javascript",
            "text/css",
            "text/csv");
    private static final List<String> MAGIC = List.of(
            "%PDF",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "PK\u0003\u0004",
            "\u001f\u008b",
            "RIFF",
            "BZh",
            "OggS",
            "\u007fELF",
            "WARC/");
    private static final List<String> FEEDS = List.of("<rss", "<feed", "<urlset", "<sitemapindex", "<rdf:rdf", "<svg");

    private static final Pattern PROLOG =
            Pattern.compile("^<\\?xml[^>]*>\\s*(?:<!--.{0,500}?-->\\s*)?(?:<!doctype svg[^>]*>\\s*)?");

    private PageCheck() {}

    /** @throws BadRecord where the page cannot be read as HTML */
    static void check(Page page, int maxBytes) {
        var body = page.body();
        if (body.length == 0) {
            throw new BadRecord(Reason.EMPTY, "a page without a body");
        }
        if (body.length > maxBytes) {
            throw new BadRecord(Reason.INPUT_TOO_LARGE, "a page of " + body.length + " bytes; at most " + maxBytes);
        }
        var head = latin(body, SNIFFED);
        if (head.isBlank() && latin(body, body.length).isBlank()) {
            throw new BadRecord(Reason.EMPTY, "a page of white space");
        }
        var kind = kind(head, page.contentType());
        if (kind != null) {
            throw new BadRecord(Reason.NOT_HTML, "not an HTML page: " + kind);
        }
    }

    private static String latin(byte[] body, int most) {
        return new String(body, 0, Math.min(most, body.length), java.nio.charset.StandardCharsets.ISO_8859_1);
    }

    private static @Nullable String kind(String head, @Nullable String contentType) {
        for (var magic : MAGIC) {
            if (head.startsWith(magic)) {
                return "a binary file";
            }
        }
        boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        if (!utf16 && head.chars().filter(PageCheck::isBinary).count() > head.length() / 20) {
            return "a binary file";
        }
        var start = head.replace("\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("<") && (start.startsWith("{") || start.startsWith("["))) {
            return "JSON";
        }
        var opening = PROLOG.matcher(start).replaceFirst("");
        for (var feed : FEEDS) {
            if (opening.startsWith(feed)) {
                return "XML of another kind";
            }
        }
        if (contentType != null && !start.startsWith("<")) {
            var type = contentType.strip().toLowerCase(Locale.ROOT);
            return OTHER_TYPES.stream().anyMatch(type::startsWith) ? type : null;
        }
        return null;
    }

    /** A control character that no text has: not white space, nor what ISO 2022 shifts with. */
    private static boolean isBinary(int c) {
        return c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x0e && c != 0x0f && c != 0x1b;
    }

    static boolean hasMarkup(String html) {
        for (int i = html.indexOf('<'); i >= 0 && i + 1 < html.length(); i = html.indexOf('<', i + 1)) {
            char c = html.charAt(i + 1);
            if (c == '!' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                return true;
            }
        }
        return false;
    }
}
