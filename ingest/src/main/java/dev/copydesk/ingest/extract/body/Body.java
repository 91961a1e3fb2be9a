package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.Block;
import dev.copydesk.events.Link;
import dev.copydesk.events.PullQuote;
import java.util.List;

/** An article's text with its blocks, links and pull quotes. */
public record Body(String text, List<Block> blocks, List<Link> links, List<PullQuote> pullQuotes) {
    public Body {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pullQuotes = List.copyOf(pullQuotes);
    }
}
