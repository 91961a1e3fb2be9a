package dev.copydesk.enrich;

import dev.copydesk.enrich.newsroom.Newsroom;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;

/** What is made of a version of an article: {@link Enricher#enrich}. */
@FunctionalInterface
public interface Enrichment {
    EnrichedArticle of(Article article, int version, Newsroom newsroom);
}
