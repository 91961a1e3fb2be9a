package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether an item may be used: ninjs {@code pubStatus}. */
public enum Status {
    @JsonProperty("usable")
    USABLE,
    /** Retracted by its publisher. */
    @JsonProperty("canceled")
    CANCELED
}
