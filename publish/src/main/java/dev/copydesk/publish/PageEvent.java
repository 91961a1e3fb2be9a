package dev.copydesk.publish;

import dev.copydesk.events.ContentHash;
import dev.copydesk.events.json.Json;

/** Ids of the events of pages. A page that comes back to what it was is another event. */
final class PageEvent {
    private PageEvent() {}

    static String id(String pageId, Object page, long at) {
        return ContentHash.of(pageId, Long.toString(at), Json.text(page));
    }
}
