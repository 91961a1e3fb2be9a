package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Note;
import dev.copydesk.language.WordNotes;
import org.jspecify.annotations.Nullable;

/** What a pronoun that stands for someone may be. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** What a word list says of a word; unknown where it does not have it. */
    public static Gender of(@Nullable WordNotes notes) {
        if (notes == null) {
            return UNKNOWN;
        }
        return notes.has(Note.MALE) ? MALE : notes.has(Note.FEMALE) ? FEMALE : UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
