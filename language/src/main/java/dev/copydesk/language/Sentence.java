package dev.copydesk.language;

import dev.copydesk.events.Span;

/**
 * A sentence, at the UTF-16 range {@code [from, to)} and the code points {@code span}.
 *
 * @param paragraph the index of the paragraph that it stands in
 * @param firstToken the index of its first token in the reading, {@code endToken} of the one after its last
 */
public record Sentence(int paragraph, int from, int to, Span span, int firstToken, int endToken) {}
