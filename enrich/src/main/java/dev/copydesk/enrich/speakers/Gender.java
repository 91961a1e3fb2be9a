package dev.copydesk.enrich.speakers;

import org.jspecify.annotations.Nullable;

/** What a pronoun that stands for someone may be. */
public enum Gender {
    MALE,
    FEMALE,
    UNKNOWN;

    /** Of a note in a word list: {@code m}, {@code f}, anything else. */
    public static Gender of(@Nullable String note) {
        return note == null ? UNKNOWN : note.equals("m") ? MALE : note.equals("f") ? FEMALE : UNKNOWN;
    }

    Gender or(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
