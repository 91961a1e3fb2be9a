package dev.copydesk.events;

import java.util.Locale;

/** Why a quote has no speaker; {@link #code()} is what {@link Quote#unattributed()} says. */
public enum UnattributedReason {
    /** The text does not say who speaks. */
    NO_CUE,
    /** Two people fit what the text says. */
    AMBIGUOUS,
    /** The text says he, she or they, and does not tell who that is. */
    PRONOUN_UNRESOLVED,
    /** The text tells of speech and hides who speaks. */
    ANONYMOUS;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
