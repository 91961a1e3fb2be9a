package dev.copydesk.operations.tags;

import dev.copydesk.enrich.tags.learned.TaggedText;
import dev.copydesk.operations.tags.ArchiveRow.Bad;
import dev.copydesk.operations.tags.ArchiveRow.Tagged;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rows of an archive that a model is learned from: those of one language.
 *
 * @param otherLanguages how many rows are in another
 */
public record ArticleArchive(String language, List<TaggedText> texts, int otherLanguages, List<Bad> bad) {
    private static final String DEFAULT = "en";

    public ArticleArchive {
        texts = List.copyOf(texts);
        bad = List.copyOf(bad);
    }

    /** @param language as asked for; null for that of most rows that name one, English where none does */
    public static ArticleArchive of(List<ArchiveRow> rows, @Nullable String language) {
        var tagged = rows.stream()
                .filter(Tagged.class::isInstance)
                .map(Tagged.class::cast)
                .toList();
        var wanted = language != null ? language : usual(tagged);
        var texts = tagged.stream()
                .filter(row -> row.language() == null || row.language().equals(wanted))
                .map(Tagged::text)
                .toList();
        return new ArticleArchive(
                wanted,
                texts,
                tagged.size() - texts.size(),
                rows.stream().filter(Bad.class::isInstance).map(Bad.class::cast).toList());
    }

    private static String usual(List<Tagged> rows) {
        var counts = new TreeMap<String, Integer>();
        for (var row : rows) {
            if (row.language() != null) {
                counts.merge(row.language(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(DEFAULT);
    }
}
