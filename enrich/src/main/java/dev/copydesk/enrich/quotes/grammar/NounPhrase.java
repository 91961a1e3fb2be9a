package dev.copydesk.enrich.quotes.grammar;

/**
 * A phrase that may be a speaker, over the tokens {@code [first, end)}; {@code headEnd} is where its core ends and what
 * hangs on it ({@code of the court}) begins.
 */
public record NounPhrase(Kind kind, int first, int headEnd, int end) {
    public enum Kind {
        /** {@code she}. */
        PRONOUN,
        /** {@code campaign manager Ada Byron}: its core ends with a name. */
        NAME,
        /** {@code a spokesman for the mill}. */
        NOMINAL,
        /** The subject of {@code it was said}: the clause tells of speech and hides who speaks. */
        HIDDEN,
        /** What a verb leaves out that needs no pronoun: {@code «…», añadió}. It stands at the verb. */
        DROPPED
    }

    /** The subject that a verb leaves out. */
    static NounPhrase dropped(int verb) {
        return new NounPhrase(Kind.DROPPED, verb, verb + 1, verb + 1);
    }

    /** The same words where they are the subject of a passive: who speaks is not told. */
    public NounPhrase hidden() {
        return new NounPhrase(Kind.HIDDEN, first, headEnd, end);
    }

    public int head() {
        return headEnd - 1;
    }
}
