package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.UrlPart;
import dev.copydesk.console.web.Outside;

/** A link within the reader's side, its text made fit to be seen. */
public record Link(String href, String text) {
    private static final int LABEL = 120;

    static Link ofTag(String id, String label) {
        return new Link("/read/tags" + path(id), Outside.line(label, LABEL));
    }

    static Link ofSpeaker(String id, String name) {
        return new Link("/read/speakers" + path(id), Outside.line(name, LABEL));
    }

    static Link ofSite(String site) {
        return new Link("/read?site=" + UrlPart.of(site), Outside.line(site, LABEL));
    }

    static Link ofArticle(String id, String headline) {
        return new Link("/read/articles/" + UrlPart.of(id), Outside.line(headline, 400));
    }

    /** Ids with slashes or dots alone, which a path would lose, go into the query. */
    private static String path(String id) {
        boolean plain = !id.contains("/") && !id.contains("\\") && !id.contains("%") && !id.matches("\\.*");
        return plain ? "/" + UrlPart.of(id) : "?id=" + UrlPart.of(id);
    }
}
