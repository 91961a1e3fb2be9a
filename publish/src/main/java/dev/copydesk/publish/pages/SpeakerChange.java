package dev.copydesk.publish.pages;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a version of an article changes on a speaker's page, as it is sent there. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SpeakerChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = SpeakerChange.Remove.class, name = "remove")
})
public sealed interface SpeakerChange {
    PageChange<SpeakerEntry> change();

    /**
     * The article's part, in place of the one that it had.
     *
     * @param fresh whether it had none: the page counts one article more
     * @param quotesBefore how many quotes the part before it had
     * @param before the time of that part, where it is known
     */
    record Add(
            boolean fresh,
            int quotesBefore,
            SpeakerEntry appearance,
            @Nullable Long before) implements SpeakerChange {
        @Override
        public PageChange<SpeakerEntry> change() {
            return new PageChange<>(
                    appearance.articleId(), fresh ? null : new PageChange.Was(quotesBefore, before), appearance);
        }
    }

    /** The speaker is no longer in the article. */
    record Remove(
            String articleId, int quotesBefore, @Nullable Long before) implements SpeakerChange {
        @Override
        public PageChange<SpeakerEntry> change() {
            return new PageChange<>(articleId, new PageChange.Was(quotesBefore, before), null);
        }
    }
}
