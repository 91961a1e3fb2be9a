package dev.copydesk.enrich.tags.learned;

import java.util.List;

/** A text of an archive with the labels that its editors gave it. */
public record TaggedText(String title, String text, List<String> labels) {
    public TaggedText {
        labels = labels.stream()
                .map(label -> label.strip().replaceAll("\\s+", " "))
                .filter(label -> !label.isEmpty())
                .toList();
    }
}
