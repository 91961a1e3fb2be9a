package dev.copydesk.enrich.quotes.grammar;

/** The tokens {@code [first, end)}. */
public record Stretch(int first, int end) {}
