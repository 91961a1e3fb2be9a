package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.Block;
import dev.copydesk.events.Link;
import dev.copydesk.events.PullQuote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its blocks, links and pull quotes.
 *
 * @param standfirst the sentences that the page shows between headline and text, where it does
 */
public record Body(
        String text,
        List<Block> blocks,
        List<Link> links,
        List<PullQuote> pullQuotes,
        @Nullable String standfirst) {
    public Body {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pullQuotes = List.copyOf(pullQuotes);
    }
}
