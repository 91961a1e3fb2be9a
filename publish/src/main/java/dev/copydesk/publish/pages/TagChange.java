package dev.copydesk.publish.pages;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.TagScheme;

/** What a version of an article changes on a tag's page. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TagChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = TagChange.Remove.class, name = "remove")
})
public sealed interface TagChange {
    /**
     * The article's line, in place of the one that it had.
     *
     * @param fresh whether it had none: the page counts one more
     */
    record Add(boolean fresh, String label, TagScheme scheme, DigestLine line) implements TagChange {}

    /** The article is no longer the tag's: the page counts one less. */
    record Remove(String articleId) implements TagChange {}
}
