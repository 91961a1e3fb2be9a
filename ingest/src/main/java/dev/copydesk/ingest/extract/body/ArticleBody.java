package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.Block;
import dev.copydesk.events.Link;
import dev.copydesk.events.PullQuote;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with its blocks, links and pull quotes.
 *
 * @param standfirst the sentences that the page shows between headline and text, where it does
 * @param holders for every block the element of the page that holds it, or its first row
 * @param after the texts that the page shows right after the last block, in order
 * @param numberedLinks links anywhere in the page whose address ends with a small number
 */
public record ArticleBody(
        String text,
        List<Block> blocks,
        List<Link> links,
        List<PullQuote> pullQuotes,
        @Nullable String standfirst,
        List<Element> holders,
        List<String> after,
        List<Element> numberedLinks) {
    public ArticleBody {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        pullQuotes = List.copyOf(pullQuotes);
        holders = List.copyOf(holders);
        after = List.copyOf(after);
        numberedLinks = List.copyOf(numberedLinks);
    }

    ArticleBody followedBy(List<String> texts) {
        return new ArticleBody(text, blocks, links, pullQuotes, standfirst, holders, texts, numberedLinks);
    }
}
