package dev.copydesk.console.reader.sources;

import java.util.Locale;

/** How a source stands by its own rhythm. */
public enum SourceState {
    /** Its articles come as they used to. */
    REGULAR,
    /** Nothing has come for longer than its rhythm lets expect. */
    SILENT,
    /** Too few have come to know its rhythm. */
    NEW,
    /** It has failures and no article. */
    FAILING;

    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
