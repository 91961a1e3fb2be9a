package dev.copydesk.publish.pages;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a version of an article changes on a speaker's page. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SpeakerChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = SpeakerChange.Remove.class, name = "remove")
})
public sealed interface SpeakerChange {
    /**
     * The article's part, in place of the one that it had.
     *
     * @param fresh whether it had none: the page counts one article more
     * @param quotesBefore how many quotes the part before it had
     */
    record Add(boolean fresh, int quotesBefore, Appearance appearance) implements SpeakerChange {}

    /** The speaker is no longer in the article. */
    record Remove(String articleId, int quotesBefore) implements SpeakerChange {}
}
