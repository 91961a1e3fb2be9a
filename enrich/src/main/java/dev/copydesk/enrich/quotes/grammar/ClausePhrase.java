package dev.copydesk.enrich.quotes.grammar;

/**
 * A noun phrase in its place in a clause.
 *
 * @param governor the preposition that governs it, or -1
 */
public record ClausePhrase(NounPhrase phrase, Role role, int governor) {
    public enum Role {
        /** It may be a subject. */
        FREE,
        /** Its form says that it is none. */
        OBLIQUE,
        /** A preposition governs it. */
        GOVERNED
    }

    public boolean isFree() {
        return role == Role.FREE;
    }
}
