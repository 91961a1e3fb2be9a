package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an item may be used: ninjs {@code pubStatus}. */
public enum Status {
    @JsonProperty("usable")
    USABLE,
    /** Retracted by its publisher. */
    @JsonProperty("canceled")
    CANCELED,
    /** A status that a later version of Copydesk writes: not to be used. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
