package dev.copydesk.operations.tags;

import dev.copydesk.enrich.tags.learned.TaggedText;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.operations.reenrich.ArticleChoice;
import dev.copydesk.operations.reenrich.EnrichedArticles;
import dev.copydesk.operations.tags.ArchiveRow.Tagged;
import dev.copydesk.stage.records.Cluster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/** The archive that has passed through the pipeline: articles with the tags that people gave them. */
public final class PublishedArchive {
    private static final Set<TagScheme> BY_PEOPLE = Set.of(TagScheme.PUBLISHER, TagScheme.RULE);

    private PublishedArchive() {}

    /** Articles with a tag of their publisher, or of one of the newsroom's rules; in the order of their ids. */
    public static List<ArchiveRow> rows(Cluster cluster, LongConsumer progress) {
        var rows = new TreeMap<String, ArchiveRow>();
        new EnrichedArticles(cluster)
                .chosen(
                        ArticleChoice.ALL,
                        article -> {
                            var row = row(article);
                            if (!row.text().labels().isEmpty() && rows.size() < ArchiveFile.MAX_ROWS) {
                                rows.put(article.id(), row);
                            }
                        },
                        progress);
        return new ArrayList<>(rows.values());
    }

    static Tagged row(EnrichedArticle enriched) {
        var article = enriched.article();
        var text = article.text();
        return Tagged.of(
                article.language(),
                new TaggedText(
                        article.headline(),
                        text.length() <= ArchiveFile.MAX_TEXT ? text : text.substring(0, ArchiveFile.MAX_TEXT),
                        enriched.tags().stream()
                                .filter(PublishedArchive::isByPeople)
                                .map(Tag::label)
                                .toList()));
    }

    private static boolean isByPeople(Tag tag) {
        return BY_PEOPLE.contains(tag.scheme())
                || tag.sources().stream().anyMatch(source -> BY_PEOPLE.contains(source.scheme()));
    }
}
