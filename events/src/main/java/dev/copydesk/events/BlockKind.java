package dev.copydesk.events;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;

/** What a stretch of an article's text is. */
public enum BlockKind {
    @JsonProperty("heading")
    HEADING,
    @JsonProperty("paragraph")
    PARAGRAPH,
    @JsonProperty("list_item")
    LIST_ITEM,
    @JsonProperty("table")
    TABLE,
    @JsonProperty("caption")
    CAPTION,
    @JsonProperty("blockquote")
    BLOCKQUOTE,
    @JsonProperty("code")
    CODE,
    @JsonProperty("embed")
    EMBED,
    /** A kind that a later version of Copydesk writes. */
    @JsonProperty("other")
    @JsonEnumDefaultValue
    OTHER
}
