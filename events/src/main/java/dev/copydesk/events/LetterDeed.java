package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What can be done with a dead letter. */
public enum LetterDeed {
    /** Sent to its stage's input once more. */
    @JsonProperty("retried")
    RETRIED,
    /** Set aside for good. */
    @JsonProperty("dropped")
    DROPPED,
    /** A deed that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
