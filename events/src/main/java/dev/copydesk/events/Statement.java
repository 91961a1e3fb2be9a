package dev.copydesk.events;

import java.util.List;

/**
 * A sentence or paragraph of a digest with the stretches of the article that it rests on.
 *
 * @param text the words that a reader sees; docs/contract.md says how they are made of the evidence
 * @param evidence where the words stand in the article's text, at least one span
 * @param quotes the ids of the quotes of which it says words
 * @param edits the stretches of {@code text} that were added or changed by rule, in their order and apart from each
 *     other; every other word stands in the evidence
 */
public record Statement(String text, List<Span> evidence, List<String> quotes, List<Edit> edits) {
    public Statement {
        evidence = List.copyOf(evidence);
        quotes = List.copyOf(quotes);
        edits = List.copyOf(edits);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a statement without evidence: " + text);
        }
        checkOrder(edits, text.codePointCount(0, text.length()));
    }

    /** A statement in the article's own words. */
    public Statement(String text, List<Span> evidence, List<String> quotes) {
        this(text, evidence, quotes, List.of());
    }

    /** A statement in the article's own words, without a quote. */
    public Statement(String text, List<Span> evidence) {
        this(text, evidence, List.of());
    }

    private static void checkOrder(List<Edit> edits, int length) {
        int end = 0;
        for (var edit : edits) {
            if (edit.start() < end || edit.end() > length) {
                throw new IllegalArgumentException("an edit out of order or beyond the text's " + length
                        + " code points: " + edit.start() + ".." + edit.end());
            }
            end = edit.end();
        }
    }
}
