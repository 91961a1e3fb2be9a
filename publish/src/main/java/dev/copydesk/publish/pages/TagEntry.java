package dev.copydesk.publish.pages;

import dev.copydesk.events.DigestLine;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.TagScheme;
import java.util.List;

/**
 * One article's part of a tag's page.
 *
 * @param label the tag's, and its {@code scheme}, in this article
 * @param beside the article's other tags
 */
public record TagEntry(DigestLine line, String label, TagScheme scheme, NewsDate countedOn, List<EntryCompanion> beside)
        implements PageEntry {
    public TagEntry {
        beside = List.copyOf(beside);
    }

    @Override
    public String articleId() {
        return line.articleId();
    }

    @Override
    public long at() {
        return line.at();
    }

    @Override
    public int quoteCount() {
        return 0;
    }
}
