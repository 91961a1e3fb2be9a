package dev.copydesk.ingest.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a page by its {@code Content-Type} and its first bytes: one rule for fetching, for the gateway and for extraction. */
public final class PageTypes {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    /** Types that say nothing, or that pages in XML are sent with too. */
    private static final Set<String> UNCLEAR =
            Set.of("", "application/octet-stream", "unknown/unknown", "text/xml", "application/xml");

    /** Types that are believed where the body does not begin like markup. */
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
    private static final int SNIFFED_BYTES = 1024;

    private PageTypes() {}

    /** Whether an answer of a site is taken for a page: it says so, or says nothing and looks like one. */
    public static boolean isPage(@Nullable String contentType, byte[] body) {
        var type = essence(contentType);
        if (PAGES.contains(type)) {
            return true;
        }
        if (!UNCLEAR.contains(type) || otherThanPage(contentType, body) != null) {
            return false;
        }
        var start = start(body);
        boolean xml = type.endsWith("xml") || start.startsWith("<?xml");
        return start.startsWith("<") && (!xml || start.contains("<html"));
    }

    /** What a body is that is no page, whatever its type says; null where it may be one. */
    public static @Nullable String otherThanPage(@Nullable String contentType, byte[] body) {
        var head = latin(body);
        if (isBinary(head)) {
            return "a binary file";
        }
        var start = start(body);
        if (start.startsWith("{") || start.startsWith("[")) {
            return "JSON";
        }
        var opening = PROLOG.matcher(start).replaceFirst("");
        if (FEEDS.stream().anyMatch(opening::startsWith)) {
            return "XML of another kind";
        }
        if (contentType != null && !start.startsWith("<")) {
            var type = contentType.strip().toLowerCase(Locale.ROOT);
            return OTHER_TYPES.stream().anyMatch(type::startsWith) ? type : null;
        }
        return null;
    }

    /** The type without its parameters, in lower case. */
    public static String essence(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isBinary(String head) {
        boolean utf16 = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        return MAGIC.stream().anyMatch(head::startsWith)
                || (!utf16 && head.chars().filter(PageTypes::isNoText).count() > head.length() / 20);
    }

    /** A control character that no text has: not white space, nor what ISO 2022 shifts with. */
    private static boolean isNoText(int c) {
        return c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x0e && c != 0x0f && c != 0x1b;
    }

    /** The first characters in lower case, without byte-order mark and white space; those of UTF-16 read as ASCII. */
    private static String start(byte[] body) {
        var out = new StringBuilder();
        var text = latin(body);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= 0x80 && out.length() == 0;
            if (c != 0 && !mark && (out.length() > 0 || c > ' ')) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static String latin(byte[] body) {
        return new String(body, 0, Math.min(body.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
    }
}
