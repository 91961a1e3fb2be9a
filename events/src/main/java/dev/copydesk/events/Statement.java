package dev.copydesk.events;

import java.util.List;

/** A sentence or paragraph of a digest with the stretches of the article that it rests on. */
public record Statement(String text, List<Span> evidence) {
    public Statement {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement without evidence: " + text);
        }
    }
}
