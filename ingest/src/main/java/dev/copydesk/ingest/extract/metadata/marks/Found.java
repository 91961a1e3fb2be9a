package dev.copydesk.ingest.extract.metadata.marks;

/** A value and where in the page it was found. */
public record Found<T>(T value, String source) {}
