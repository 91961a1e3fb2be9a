package dev.copydesk.events;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who said a quote, or why the text does not tell. */
public sealed interface Attribution {
    /**
     * The speaker of a quote.
     *
     * @param id the speaker's, as in the article's {@code speakers}
     * @param name the fullest name that the article has for the speaker
     * @param mention the place in the text that names the speaker of this quote, which may be a pronoun; absent where
     *     no word does
     * @param antecedent the mention that tells who is meant, where {@code mention} alone does not: for a pronoun or a
     *     noun the name that it stands for, for a part of a name the fullest one; for a quote whose own sentence names
     *     nobody the name of whoever goes on speaking
     */
    record Attributed(
            String id,
            String name,
            @Nullable Span mention,
            @Nullable Span antecedent) implements Attribution {
        /** A speaker whom the mention itself names. */
        public Attributed(String id, String name, @Nullable Span mention) {
            this(id, name, mention, null);
        }
    }

    /**
     * A quote without a speaker.
     *
     * @param reason one of {@link Attribution#REASONS}
     */
    record Unattributed(String reason) implements Attribution {}

    /** The reasons that a quote may be left without a speaker. */
    List<String> REASONS = Arrays.stream(UnattributedReason.values())
            .map(UnattributedReason::code)
            .toList();
}
