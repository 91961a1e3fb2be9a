package dev.copydesk.ingest.extract.live;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.metadata.PageStatements;
import dev.copydesk.ingest.extract.metadata.dates.DateReader;
import dev.copydesk.ingest.extract.metadata.marks.JsonLd;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A post as the page's data tells of it ({@code liveBlogUpdate}). */
record LiveUpdate(
        @Nullable String headline,
        @Nullable NewsDate publishedAt,
        @Nullable String url,
        @Nullable String body) {
    private static final int MOST = 2000;

    static List<LiveUpdate> of(JsonNode liveBlog) {
        var given = liveBlog.get("liveBlogUpdate");
        var updates = new ArrayList<LiveUpdate>();
        if (given != null && given.isObject()) {
            updates.add(update(given));
        }
        for (int i = 0; given != null && given.isArray() && i < Math.min(MOST, given.size()); i++) {
            if (given.get(i).isObject()) {
                updates.add(update(given.get(i)));
            }
        }
        return updates;
    }

    /** The live blog that the page's data tells of. */
    static Optional<JsonNode> liveBlog(PageStatements told) {
        return told.article()
                .filter(article -> article.has("liveBlogUpdate"))
                .or(() -> told.data().first("liveblogposting"));
    }

    private static LiveUpdate update(JsonNode post) {
        return new LiveUpdate(
                JsonLd.text(post, "headline")
                        .or(() -> JsonLd.text(post, "name"))
                        .orElse(null),
                JsonLd.text(post, "datePublished")
                        .or(() -> JsonLd.text(post, "dateModified"))
                        .flatMap(date -> DateReader.read(date, null))
                        .orElse(null),
                JsonLd.text(post, "url")
                        .or(() -> JsonLd.text(post, "@id"))
                        .filter(url -> url.startsWith("http"))
                        .orElse(null),
                JsonLd.text(post, "articleBody").orElse(null));
    }
}
