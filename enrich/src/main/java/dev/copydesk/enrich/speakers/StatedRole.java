package dev.copydesk.enrich.speakers;

/** A role over the tokens {@code [first, end)}, and how the text states it. */
record StatedRole(Form form, int first, int end) {
    /** Those that introduce a person best come first. */
    enum Form {
        /** {@code Ada Byron, owner of the mill}; {@code mill owner Ada Byron}; {@code Ada Byron is the owner}. */
        PHRASE,
        /** {@code Ada Byron, who owns the mill}. */
        CLAUSE,
        /** {@code Ada Byron of the Mill Institute}. */
        AFFILIATION,
        /** {@code Mayor Ada Byron}: one word. */
        WORD,
        /** {@code the mayor}, of someone named elsewhere. */
        DESCRIPTION
    }

    static StatedRole of(int first, int end) {
        return new StatedRole(end - first > 1 ? Form.PHRASE : Form.WORD, first, end);
    }
}
