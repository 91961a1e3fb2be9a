package dev.copydesk.desk.preview;

/** Where a preview stops. */
public enum PreviewStage {
    ARTICLE,
    ENRICHED,
    DIGEST
}
