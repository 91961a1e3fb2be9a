package dev.copydesk.events;

import java.util.Locale;

/** Why a speaker is not certain; {@link #code()} is what {@link Attribution.Attributed#doubt()} says. */
public enum SpeakerDoubt {
    /** The sentence may attribute the words to somebody else, or to nobody. */
    ATTRIBUTION,
    /** The quotation's own sentence names nobody: others around it do. */
    SURROUNDINGS,
    /** It is not sure whom the pronoun, noun or short name means. */
    REFERENCE,
    /** What is named may be no person, body or document. */
    NAME,
    /** The marked words may be no speech. */
    SPEECH;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
