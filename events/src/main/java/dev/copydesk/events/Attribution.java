package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
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
     * @param certain whether the attribution may be printed unread; false where it is absent, as in what earlier releases wrote
     * @param doubt what speaks most against one that is not certain: {@code attribution}, {@code surroundings},
     *     {@code reference}, {@code name} or {@code speech}; absent where it is certain
     */
    record Attributed(
            String id,
            String name,
            @Nullable Span mention,
            @Nullable Span antecedent,
            @JsonSetter(nulls = Nulls.SKIP) boolean certain,
            @Nullable String doubt)
            implements Attribution {
        /** A certain speaker. */
        public static Attributed certain(String id, String name, @Nullable Span mention, @Nullable Span antecedent) {
            return new Attributed(id, name, mention, antecedent, true, null);
        }

        /** A best guess. */
        public static Attributed guessed(
                String id, String name, @Nullable Span mention, @Nullable Span antecedent, SpeakerDoubt doubt) {
            return new Attributed(id, name, mention, antecedent, false, doubt.code());
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

    /** The reasons that a speaker may be uncertain. */
    List<String> DOUBTS =
            Arrays.stream(SpeakerDoubt.values()).map(SpeakerDoubt::code).toList();
}
