package dev.copydesk.enrich.quotes.grammar;

/** The tokens {@code [first, end)}. */
public record TokenStretch(int first, int end) {}
