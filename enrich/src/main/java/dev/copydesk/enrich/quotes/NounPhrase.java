package dev.copydesk.enrich.quotes;

/**
 * A phrase that may be a speaker, over the tokens {@code [first, end)}; {@code headEnd} is where its core ends and what
 * hangs on it ({@code of the court}) begins.
 */
record NounPhrase(Kind kind, int first, int headEnd, int end) {
    enum Kind {
        /** {@code she}. */
        PRONOUN,
        /** {@code campaign manager Ada Byron}: its core ends with a name. */
        NAME,
        /** {@code a spokesman for the mill}. */
        NOMINAL
    }

    int head() {
        return headEnd - 1;
    }
}
