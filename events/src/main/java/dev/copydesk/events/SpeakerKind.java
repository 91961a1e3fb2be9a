package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What speaks. */
public enum SpeakerKind {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organisation")
    ORGANISATION,
    /** A source that the text does not name: a spokesman, officials. */
    @JsonProperty("unnamed")
    UNNAMED,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
