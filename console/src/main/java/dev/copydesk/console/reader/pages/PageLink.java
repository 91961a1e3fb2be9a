package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.UrlPart;
import dev.copydesk.console.web.OutsideText;

/** A link within the reader's side, its text made fit to be seen. */
public record PageLink(String href, String text) {
    private static final int LABEL = 120;

    static PageLink ofTag(String id, String label) {
        return new PageLink("/read/tags" + path(id), OutsideText.line(label, LABEL));
    }

    static PageLink ofSpeaker(String id, String name) {
        return new PageLink("/read/speakers" + path(id), OutsideText.line(name, LABEL));
    }

    static PageLink ofSite(String site) {
        return new PageLink("/read?site=" + UrlPart.of(site), OutsideText.line(site, LABEL));
    }

    static PageLink ofArticle(String id, String headline) {
        return new PageLink("/read/articles/" + UrlPart.of(id), OutsideText.line(headline, 400));
    }

    /** Ids with slashes or dots alone, which a path would lose, go into the query. */
    private static String path(String id) {
        boolean plain = !id.contains("/") && !id.contains("\\") && !id.contains("%") && !id.matches("\\.*");
        return plain ? "/" + UrlPart.of(id) : "?id=" + UrlPart.of(id);
    }
}
