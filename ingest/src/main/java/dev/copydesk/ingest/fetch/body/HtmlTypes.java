package dev.copydesk.ingest.fetch.body;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells whether an answer may be a page, by its {@code Content-Type} or, where that says nothing, by its first bytes. */
public final class HtmlTypes {
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain");

    /** Types that say nothing, or that pages in XML are sent with too. */
    private static final Set<String> UNCLEAR =
            Set.of("", "application/octet-stream", "unknown/unknown", "text/xml", "application/xml");

    private static final int SNIFFED_BYTES = 1024;

    private HtmlTypes() {}

    public static boolean isPage(@Nullable String contentType, byte[] body) {
        var type = essence(contentType);
        if (PAGES.contains(type)) {
            return true;
        }
        if (!UNCLEAR.contains(type)) {
            return false;
        }
        var start = start(body);
        return type.endsWith("xml") ? start.contains("<html") : start.startsWith("<") && !start.startsWith("<?xml");
    }

    /** The type without its parameters, in lower case. */
    public static String essence(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** The first characters in lower case, without byte-order mark and white space; those of UTF-16 read as ASCII. */
    private static String start(byte[] body) {
        var out = new StringBuilder();
        var text = new String(body, 0, Math.min(body.length, SNIFFED_BYTES), StandardCharsets.ISO_8859_1);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = c >= 0x80 && out.length() == 0;
            if (c != 0 && !mark && (out.length() > 0 || c > ' ')) {
                out.append(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }
}
