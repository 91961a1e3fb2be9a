package dev.copydesk.publish.outlets;

import java.util.Locale;

/** What digests and pages can be written as. */
public enum OutletFormat {
    MARKDOWN("text/markdown; charset=utf-8"),
    HTML("text/html; charset=utf-8");

    private final String contentType;

    OutletFormat(String contentType) {
        this.contentType = contentType;
    }

    /** With its character set. */
    public String contentType() {
        return contentType;
    }

    /** The name in topics, options and documents. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Outlet outlet() {
        return switch (this) {
            case MARKDOWN -> new MarkdownOutlet();
            case HTML -> new HtmlOutlet();
        };
    }
}
