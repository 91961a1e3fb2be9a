package dev.copydesk.enrich.quotes;

/** The tokens {@code [first, end)}. */
record Stretch(int first, int end) {}
