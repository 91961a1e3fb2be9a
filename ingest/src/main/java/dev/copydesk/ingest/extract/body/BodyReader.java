package dev.copydesk.ingest.extract.body;

import org.jsoup.nodes.Document;

/** Finds the body of an article in a page. */
public final class BodyReader {
    private static final ElementHints HINTS = new ElementHints();

    private BodyReader() {}

    /** The body, its text empty where the page has none. */
    public static Body read(Document document, Clues clues) {
        var page = PageBlocks.of(document, HINTS);
        var kept = new BodyChooser(page, clues).choose();
        return new PullQuotes(page, kept).body(new Standfirsts(page, new BlockRules(page, clues)).above(kept));
    }
}
