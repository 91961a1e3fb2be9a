package dev.copydesk.ingest.extract.metadata.marks;

import java.util.Set;

/** The types of schema.org that say what a thing on a page is. Lower case, without their namespace. */
public final class SchemaTypes {
    private static final Set<String> ARTICLES = Set.of(
            "article",
            "newsarticle",
            "blogposting",
            "report",
            "liveblogposting",
            "techarticle",
            "scholarlyarticle",
            "socialmediaposting",
            "satiricalarticle",
            "advertisercontentarticle",
            "medicalscholarlyarticle",
            "discussionforumposting",
            "review",
            "recipe",
            "podcastepisode");
    private static final Set<String> PAGES = Set.of("webpage", "itempage", "medicalwebpage", "faqpage", "aboutpage");

    private SchemaTypes() {}

    public static boolean isArticle(String type) {
        return ARTICLES.contains(type) || type.endsWith("newsarticle");
    }

    public static boolean isPage(String type) {
        return PAGES.contains(type);
    }
}
