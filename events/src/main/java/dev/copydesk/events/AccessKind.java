package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read an article in full. */
public enum AccessKind {
    @JsonProperty("free")
    FREE,
    /** Anyone, for a number of articles or a time. */
    @JsonProperty("metered")
    METERED,
    /** Whoever has an account, without paying. */
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("subscriber")
    SUBSCRIBER,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
