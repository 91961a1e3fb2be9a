package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.events.TagModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tagged texts as learning takes them: a few thousand of them, and the labels that enough of them have. */
final class TaggedArchive {
    /** More rows than this are thinned out evenly: each more costs time and memory by its square, and teaches less. */
    static final int MOST_ROWS = 4_000;

    private final List<TermDocument> documents = new ArrayList<>();
    private final List<ArchiveLabel> labels;
    private final List<ArchiveLabel> leftOut;

    /** @param examples its rows, ascending */
    record ArchiveLabel(String label, List<Integer> examples) {}

    TaggedArchive(List<TaggedText> rows, int minExamples) {
        var byId = new TreeMap<String, List<Integer>>();
        var spellings = new HashMap<String, Map<String, Integer>>();
        int taken = Math.min(rows.size(), MOST_ROWS);
        for (int i = 0; i < taken; i++) {
            var row = rows.get((int) ((long) i * rows.size() / taken));
            documents.add(TermDocument.of(row.title(), row.text()));
            var ids = new LinkedHashMap<String, String>();
            row.labels().forEach(label -> ids.putIfAbsent(TagId.of(label), label));
            for (var entry : ids.entrySet()) {
                if (!entry.getKey().isEmpty() && entry.getValue().length() <= TagModel.MAX_LABEL) {
                    byId.computeIfAbsent(entry.getKey(), k -> new ArrayList<>()).add(i);
                    spellings
                            .computeIfAbsent(entry.getKey(), k -> new TreeMap<>())
                            .merge(entry.getValue(), 1, Integer::sum);
                }
            }
        }
        var all = byId.entrySet().stream()
                .map(e -> new ArchiveLabel(mostFrequent(spellings.getOrDefault(e.getKey(), Map.of())), e.getValue()))
                .sorted(Comparator.comparingInt(
                                (ArchiveLabel label) -> -label.examples().size())
                        .thenComparing(ArchiveLabel::label))
                .toList();
        this.labels = all.stream()
                .filter(label -> label.examples().size() >= minExamples)
                .limit(TagModel.MAX_LABELS)
                .toList();
        this.leftOut = all.subList(labels.size(), all.size());
    }

    private static String mostFrequent(Map<String, Integer> spellings) {
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    int size() {
        return documents.size();
    }

    List<TermDocument> documents() {
        return documents;
    }

    /** Those with enough examples, the most frequent first. */
    List<ArchiveLabel> labels() {
        return labels;
    }

    /** The others. */
    List<ArchiveLabel> leftOut() {
        return leftOut;
    }

    /** For each row the numbers of its labels. */
    List<List<Integer>> labelsOfRows() {
        var ofRows = new ArrayList<List<Integer>>();
        documents.forEach(d -> ofRows.add(new ArrayList<>()));
        for (int label = 0; label < labels.size(); label++) {
            for (int row : labels.get(label).examples()) {
                ofRows.get(row).add(label);
            }
        }
        return ofRows;
    }
}
