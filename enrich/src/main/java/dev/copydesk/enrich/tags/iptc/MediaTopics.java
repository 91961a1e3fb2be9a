package dev.copydesk.enrich.tags.iptc;

import dev.copydesk.language.ResourceLines;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The vocabulary: {@code media-topics.tsv}, made of IPTC's release; see its head. */
final class MediaTopics {
    private static final MediaTopics ALL = new MediaTopics();
    private static final int FIRST_LABEL = 3;

    private final Map<String, MediaTopic> byCode = new LinkedHashMap<>();

    private MediaTopics() {
        List<String> columns = List.of();
        for (var line : ResourceLines.ofOptional(MediaTopics.class, "media-topics.tsv")) {
            var cells = List.of(line.split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                var topic = topic(cells, columns);
                byCode.put(topic.code(), topic);
            }
        }
    }

    private static MediaTopic topic(List<String> cells, List<String> columns) {
        var labels = new HashMap<String, String>();
        for (int i = FIRST_LABEL; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                labels.put(columns.get(i), cells.get(i));
            }
        }
        return new MediaTopic(
                cells.get(0),
                cells.get(1).isEmpty() ? List.of() : List.of(cells.get(1).split(",")),
                cells.get(2).isEmpty() ? null : cells.get(2),
                labels);
    }

    static Collection<MediaTopic> all() {
        return Collections.unmodifiableCollection(ALL.byCode.values());
    }

    static @Nullable MediaTopic of(String code) {
        return ALL.byCode.get(code);
    }
}
