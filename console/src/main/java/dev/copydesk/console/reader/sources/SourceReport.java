package dev.copydesk.console.reader.sources;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** How every source does, made of the stores of their articles and of their failures. */
public final class SourceReport {
    private SourceReport() {}

    /** Silent and failing ones first, then by name; bounded as the stores are. */
    public static List<SourceHealth> health(
            ReadOnlyKeyValueStore<String, byte[]> articles,
            List<ReadOnlyKeyValueStore<String, byte[]>> failures,
            Instant now) {
        var byHost = new TreeMap<String, Both>();
        SourceBook.all(articles).forEach(history -> byHost.put(history.host(), new Both(history, null)));
        for (var store : failures) {
            SourceBook.all(store).forEach(history -> byHost.merge(history.host(), new Both(null, history), Both::and));
        }
        return byHost.values().stream()
                .map(both -> SourceRhythm.judge(both.articles, both.failed, now))
                .sorted(Comparator.comparing((SourceHealth source) -> source.state() != SourceState.SILENT)
                        .thenComparing(source -> source.state() != SourceState.FAILING)
                        .thenComparing(SourceHealth::site))
                .limit(SourceBook.MOST)
                .toList();
    }

    private record Both(
            @Nullable SourceHistory articles, @Nullable SourceHistory failed) {
        Both and(Both other) {
            return new Both(
                    articles == null ? other.articles : articles,
                    failed == null ? other.failed : other.failed == null ? failed : failed.and(other.failed));
        }
    }
}
