package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule did to the words of a statement. */
public enum EditKind {
    /** A name for a pronoun or a bare surname. */
    @JsonProperty("name")
    NAME,
    /** Name and office of a person, as the article says them elsewhere. */
    @JsonProperty("introduction")
    INTRODUCTION,
    /** The date of a day that the article names ("on Tuesday"). */
    @JsonProperty("date")
    DATE,
    /** The standing phrase around a quotation, with its marks. */
    @JsonProperty("attribution")
    ATTRIBUTION,
    /** The case of a first letter. */
    @JsonProperty("capital")
    CAPITAL,
    /** A quotation told in reported speech. */
    @JsonProperty("reported")
    REPORTED,
    /** The article's words for what "the ban" means. */
    @JsonProperty("antecedent")
    ANTECEDENT,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
