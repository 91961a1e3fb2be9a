package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What speaks. */
public enum SpeakerKind {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("organisation")
    ORGANISATION,
    /** What is written speaks: a report, a sign. */
    @JsonProperty("document")
    DOCUMENT,
    /** Several who are not named: residents, officials. */
    @JsonProperty("group")
    GROUP,
    /** A source that the text does not name: a spokesman, an official. */
    @JsonProperty("unnamed")
    UNNAMED,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
