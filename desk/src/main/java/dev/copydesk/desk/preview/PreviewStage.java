package dev.copydesk.desk.preview;

import java.util.Locale;

/** Where a preview stops. */
public enum PreviewStage {
    ARTICLE,
    ENRICHED,
    DIGEST;

    /** As it is given on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
