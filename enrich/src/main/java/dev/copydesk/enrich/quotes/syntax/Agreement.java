package dev.copydesk.enrich.quotes.syntax;

/** Whether the tree of a sentence names the speaker whom a rule found. */
public enum Agreement {
    AGREES,
    DIFFERS,
    /** The tree names nobody, or there is no parser of the language. */
    SILENT
}
