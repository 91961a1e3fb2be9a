package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.events.Span;
import dev.copydesk.language.WordClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A name or phrase that could be a tag: its words in one form, and where it stands. */
final class TagCandidate {
    private static final int MOST_SPANS = 20;

    private final List<String> words;
    private int first;
    private final Map<String, Integer> spellings = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private List<WordClass> classes;
    private int count;
    private int whole;

    /**
     * @param words in lower case and singular
     * @param first the index of the token that it first begins at
     */
    TagCandidate(List<String> words, List<WordClass> classes, int first) {
        this.words = List.copyOf(words);
        this.classes = List.copyOf(classes);
        this.first = first;
    }

    /** @param isWhole whether no word of a longer phrase stands beside it */
    void seen(String spelling, List<WordClass> seenAs, Span span, boolean isWhole) {
        spellings.merge(spelling, 1, Integer::sum);
        if (names(seenAs) < names(classes)) {
            classes = List.copyOf(seenAs);
        }
        if (spans.size() < MOST_SPANS) {
            spans.add(span);
        }
        count++;
        whole += isWhole ? 1 : 0;
    }

    /** Takes over the places of another that means the same. */
    void absorb(TagCandidate other) {
        first = Math.min(first, other.first);
        count += other.count;
        whole += other.whole;
        spans.addAll(other.spans);
        spans.sort(Comparator.naturalOrder());
        if (spans.size() > MOST_SPANS) {
            spans.subList(MOST_SPANS, spans.size()).clear();
        }
    }

    private static long names(List<WordClass> classes) {
        return classes.stream().filter(c -> c == WordClass.NAME).count();
    }

    /** How often it stands in the text, on its own or within a longer one. */
    int count() {
        return count;
    }

    /** How often it stands there on its own. */
    int whole() {
        return whole;
    }

    int first() {
        return first;
    }

    List<String> words() {
        return words;
    }

    String head() {
        return words.get(words.size() - 1);
    }

    WordClass firstClass() {
        return classes.get(0);
    }

    double shareOfNames() {
        return (double) names(classes) / classes.size();
    }

    boolean isName() {
        return names(classes) == classes.size();
    }

    List<Span> spans() {
        return spans;
    }

    /** How the text writes it, the most frequent first. */
    List<String> spellings() {
        return spellings.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
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
