package dev.copydesk.ingest.extract.metadata;

/** A value and where in the page it was found. */
public record Found<T>(T value, String source) {}
