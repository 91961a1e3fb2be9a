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
        NOMINAL,
        /** The subject of {@code it was said}: the clause tells of speech and hides who speaks. */
        HIDDEN
    }

    /** The same words where they are the subject of a passive: who speaks is not told. */
    NounPhrase hidden() {
        return new NounPhrase(Kind.HIDDEN, first, headEnd, end);
    }

    int head() {
        return headEnd - 1;
    }
}
