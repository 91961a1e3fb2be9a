package dev.copydesk.trials.e2e;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.Extractor;
import java.nio.charset.StandardCharsets;

/** A short article that every stage takes, and what each makes of it. All of it is fiction. */
public final class SmallStory {
    private SmallStory() {}

    public static byte[] html(String url) {
        return """
                <!DOCTYPE html>
                <html lang="en"><head><title>Bridge over the Wend reopens</title>
                <link rel="canonical" href="%s"></head>
                <body><article><h1>Bridge over the Wend reopens</h1>
                <p>The footbridge over the Wend opened again on Monday, nine weeks after a barge struck it.</p>
                <p>“We painted it twice while it was closed,” Orla Tennick said. “Nobody had asked us to.”</p>
                <p>Some two hundred people walked across in the first hour, most of them there and back.</p>
                </article></body></html>
                """.formatted(url).getBytes(StandardCharsets.UTF_8);
    }

    public static Article article(String url) {
        var outcome = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES)
                .extract(new Page(url, null, 200, "text/html; charset=utf-8", null, html(url)));
        return ((ExtractOutcome.Extracted) outcome).article();
    }

    public static EnrichedArticle enriched(String url) {
        return new Enricher().enrich(article(url), 1);
    }
}
