package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Note;
import dev.copydesk.language.WordNotes;

/**
 * A verb that attributes: its token, and how it does.
 *
 * @param gerund whether its subject is that of the clause before it: {@code she left, saying “…”}
 * @param impersonal whether its source is no subject but what a preposition governs: {@code in der Mitteilung heißt es}
 * @param quoting whether the subject of its passive is who speaks: {@code Byron wird zitiert}
 * @param after whether it stands behind a quotation, or before a colon: {@code « … », poursuit-elle}
 * @param needsAs whether it attributes only what a word like {@code als} introduces
 */
public record CueVerb(
        int at,
        Strength strength,
        boolean gerund,
        boolean impersonal,
        boolean quoting,
        boolean after,
        boolean needsAs) {
    public enum Strength {
        SPEECH,
        /** Its object is the one spoken to. */
        ADDRESSEE,
        /** It attributes only words that are its own complement. */
        WEAK
    }

    public static CueVerb of(int at, WordNotes notes) {
        var strength =
                notes.has(Note.ADDRESSEE) ? Strength.ADDRESSEE : notes.has(Note.WEAK) ? Strength.WEAK : Strength.SPEECH;
        return new CueVerb(
                at,
                strength,
                notes.has(Note.GERUND),
                notes.has(Note.IMPERSONAL),
                notes.has(Note.QUOTING),
                notes.has(Note.AFTER),
                notes.has(Note.AS));
    }

    public boolean isWeak() {
        return strength == Strength.WEAK;
    }
}
