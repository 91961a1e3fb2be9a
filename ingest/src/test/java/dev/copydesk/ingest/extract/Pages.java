package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import java.nio.charset.StandardCharsets;

/** Pages for tests: an article's prose about nothing real, and the way from HTML to the article. */
public final class Pages {
    public static final String URL = "https://www.harbour-post.example/2026/03/ferry-line-opens-again";
    public static final String FIRST =
            "The ferry between Norwick and the outer islands sails again on Monday, after four years in which islanders had to drive around the bay.";
    public static final String SECOND =
            "The council agreed to pay for two boats, and the harbour master has hired eleven people who know the channel well.";
    public static final String THIRD =
            "A single trip costs four crowns, which is half of what the bus takes, and children under ten travel free of charge.";

    private Pages() {}

    /** Three paragraphs. */
    public static String prose() {
        return "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";
    }

    /** A page whose {@code <article>} holds {@code content}. */
    public static String page(String content) {
        return page("", content);
    }

    public static String page(String head, String content) {
        return "<!doctype html><html lang=\"en\"><head><title>Ferry line opens again</title>" + head
                + "</head><body><article><h1>Ferry line opens again</h1>" + content + "</article></body></html>";
    }

    public static Page of(String url, String html) {
        return new Page(url, null, 200, "text/html; charset=utf-8", null, html.getBytes(StandardCharsets.UTF_8));
    }

    public static Article article(String html) {
        return article(of(URL, html));
    }

    public static Article article(Page page) {
        var outcome = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(page);
        assertThat(outcome).isInstanceOf(ExtractOutcome.Extracted.class);
        return ((ExtractOutcome.Extracted) outcome).article();
    }

    public static BadRecord.Reason refusal(Page page) {
        var outcome = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES).extract(page);
        assertThat(outcome).isInstanceOf(ExtractOutcome.Refused.class);
        return ((ExtractOutcome.Refused) outcome).reason();
    }
}
