package dev.copydesk.enrich.quotes;

import dev.copydesk.language.ResourceLines;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the names in an attribution ({@code quote-subject-verb}, {@code no-cue}) say to a reader: a file of a sentence each. */
public final class InWords {
    /** The rules that a quote's {@code rule} names. */
    public static final InWords RULES = new InWords("rules.txt");

    /** The reasons that a quote's {@code unattributed} names. */
    public static final InWords REASONS = new InWords("reasons.txt");

    /** The doubts that a quote's {@code speaker.doubt} names. */
    public static final InWords DOUBTS = new InWords("doubts.txt");

    private final Map<String, String> sentences = new LinkedHashMap<>();

    private InWords(String file) {
        ResourceLines.of(InWords.class, file).forEach(this::add);
    }

    private void add(String line) {
        int colon = line.indexOf(" : ");
        sentences.put(line.substring(0, colon), line.substring(colon + 3).strip());
    }

    /** The sentence of a name; empty for one of another version of Copydesk. */
    public String of(String name) {
        return sentences.getOrDefault(name, "");
    }

    Set<String> names() {
        return Collections.unmodifiableSet(sentences.keySet());
    }
}
