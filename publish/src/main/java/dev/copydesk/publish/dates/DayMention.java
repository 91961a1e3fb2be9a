package dev.copydesk.publish.dates;

import org.jspecify.annotations.Nullable;

/**
 * A day named in a sentence's tokens, with what stands beside its name.
 *
 * @param first the first token: of the words that belong to the name, or of the name
 * @param name the name's first token
 * @param nameEnd the token after the name
 * @param end the token after the words behind the name that belong to it
 * @param joiner what joins a date to the part of the day behind it; null where there is none
 * @param mark what the words beside it say; {@code PLAIN} also where there are none, which {@code bare} tells
 */
record DayMention(
        NamedDay day,
        int first,
        int name,
        int nameEnd,
        int end,
        @Nullable String joiner,
        DayMark mark,
        boolean bare) {
    /** The same where its neighbours say something else of it. */
    DayMention marked(DayMark other) {
        return new DayMention(day, first, name, nameEnd, end, joiner, other, bare);
    }
}
