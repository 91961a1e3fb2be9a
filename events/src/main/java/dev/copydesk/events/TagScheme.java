package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a tag comes from. */
public enum TagScheme {
    @JsonProperty("publisher")
    PUBLISHER,
    @JsonProperty("iptc")
    IPTC,
    @JsonProperty("rule")
    RULE,
    @JsonProperty("learned")
    LEARNED,
    @JsonProperty("entity")
    ENTITY,
    @JsonProperty("keyphrase")
    KEYPHRASE,
    /** A scheme that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
