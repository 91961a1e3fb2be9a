package dev.copydesk.events;

import java.util.List;

/**
 * A sentence or paragraph of a digest with the stretches of the article that it rests on.
 *
 * @param text the words that a reader sees; docs/contract.md says how they are made of the evidence
 * @param evidence where the words stand in the article's text, at least one span
 * @param quotes the ids of the quotes of which it says words
 */
public record Statement(String text, List<Span> evidence, List<String> quotes) {
    public Statement {
        evidence = List.copyOf(evidence);
        quotes = List.copyOf(quotes);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement without evidence: " + text);
        }
    }

    /** A statement without a quote. */
    public Statement(String text, List<Span> evidence) {
        this(text, evidence, List.of());
    }
}
