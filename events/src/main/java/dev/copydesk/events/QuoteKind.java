package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** How an utterance stands in the text. */
public enum QuoteKind {
    /** A whole utterance between marks. */
    @JsonProperty("direct")
    DIRECT,
    /** Words between marks inside a paraphrase. */
    @JsonProperty("partial")
    PARTIAL,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
