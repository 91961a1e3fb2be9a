package dev.copydesk.ingest.gateway;

import dev.copydesk.events.Page;

/** Tells which article a page will become. */
@FunctionalInterface
public interface ArticleIds {
    /** @throws dev.copydesk.events.BadRecord where the page holds no article */
    String idOf(Page page);
}
