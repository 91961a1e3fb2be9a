package dev.copydesk.enrich.tags.iptc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subject of IPTC's vocabulary.
 *
 * @param code {@code 20000735}
 * @param parents the codes of the broader topics
 * @param labels by language, as the vocabulary has them
 */
record MediaTopic(
        String code, List<String> parents, @Nullable String wikidata, Map<String, String> labels) {
    MediaTopic {
        parents = List.copyOf(parents);
        labels = Map.copyOf(labels);
    }

    /** Its name in a vocabulary of tags: {@code medtop:20000735}. */
    String ref() {
        return "medtop:" + code;
    }

    boolean isTop() {
        return parents.isEmpty();
    }

    /** Its label without what only tells it from others: {@code trial (court)} is {@code trial}. */
    @Nullable
    String label(String language) {
        var label = labels.get(language);
        return label == null ? null : label.replaceFirst(" \\([^)]*\\)$", "");
    }
}
