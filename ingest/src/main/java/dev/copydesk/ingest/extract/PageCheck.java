package dev.copydesk.ingest.extract;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.html.PageTypes;

/** Tells what is no HTML page, or one that is not read, before and after it is parsed. */
final class PageCheck {
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
        if (isBlank(body)) {
            throw new BadRecord(Reason.EMPTY, "a page of white space");
        }
        var other = PageTypes.otherThanPage(page.contentType(), body);
        if (other != null) {
            throw new BadRecord(Reason.NOT_HTML, "not an HTML page: " + other);
        }
    }

    private static boolean isBlank(byte[] body) {
        for (byte b : body) {
            if (!Character.isWhitespace(b & 0xff)) {
                return false;
            }
        }
        return true;
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
