package dev.copydesk.language;

/** What a token is. */
public enum TokenKind {
    /** Letters, perhaps with digits, hyphens, apostrophes and dots within: {@code O’Neil}, {@code U.S.}, {@code 43-year-old}. */
    WORD,
    NUMBER,
    /** The {@code ’s} of a name or noun (and of {@code he’s}), apart from it. */
    POSSESSIVE,
    /** A quotation mark, or an apostrophe that no word holds. */
    MARK,
    PUNCTUATION
}
