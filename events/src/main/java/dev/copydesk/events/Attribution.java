package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said a quote, or why the text does not tell. */
public sealed interface Attribution {
    /** {@code mention} is the place in the text that names the speaker of this quote, a pronoun perhaps. */
    record Attributed(String id, String name, @Nullable Span mention) implements Attribution {}

    record Unattributed(String reason) implements Attribution {}

    /** The reasons that a quote may be left without a speaker. */
    List<String> REASONS = List.of("no-cue", "ambiguous", "pronoun-unresolved", "anonymous");
}
