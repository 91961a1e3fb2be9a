package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A name or phrase that could be a tag: its words in one form, and where it stands. */
final class Candidate {
    private static final int MOST_SPANS = 20;

    private final List<String> words;
    private final boolean name;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private int count;
    private int within;

    /** @param name whether it is the name of someone or something */
    Candidate(List<String> words, boolean name) {
        this.words = List.copyOf(words);
        this.name = name;
    }

    void seen(String spelling, Span span) {
        spellings.merge(spelling, 1, Integer::sum);
        if (spans.size() < MOST_SPANS) {
            spans.add(span);
        }
        count++;
    }

    /** Notes that it stands within a longer candidate. */
    void seenWithin() {
        within++;
    }

    /** Takes over the places of another that means the same. */
    void absorb(Candidate other) {
        count += other.count;
        within += other.within;
        spans.addAll(other.spans);
        spans.sort(Comparator.naturalOrder());
        if (spans.size() > MOST_SPANS) {
            spans.subList(MOST_SPANS, spans.size()).clear();
        }
    }

    /** How often it stands in the text, on its own or within a longer one. */
    int count() {
        return count;
    }

    /** How often it stands there on its own. */
    int alone() {
        return count - within;
    }

    List<String> words() {
        return words;
    }

    boolean isName() {
        return name;
    }

    List<Span> spans() {
        return spans;
    }

    /** Its most frequent spelling; of several, the one with fewest capitals. */
    String label() {
        return spellings.entrySet().stream()
                .max(Comparator.comparingInt((Map.Entry<String, Integer> e) -> e.getValue())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
