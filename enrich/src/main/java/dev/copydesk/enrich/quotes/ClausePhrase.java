package dev.copydesk.enrich.quotes;

/**
 * A noun phrase in its place in a clause.
 *
 * @param governor the preposition that governs it, or -1
 */
record ClausePhrase(NounPhrase phrase, Role role, int governor) {
    enum Role {
        /** It may be a subject. */
        FREE,
        /** Its form says that it is none. */
        OBLIQUE,
        /** A preposition governs it. */
        GOVERNED
    }

    boolean isFree() {
        return role == Role.FREE;
    }
}
