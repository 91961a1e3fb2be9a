package dev.copydesk.publish.pages;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.TagScheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a version of an article changes on a tag's page, as it is sent there. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TagChange.Add.class, name = "add"),
    @JsonSubTypes.Type(value = TagChange.Remove.class, name = "remove")
})
public sealed interface TagChange {
    PageChange<TagEntry> change();

    /**
     * The article's line, in place of the one that it had.
     *
     * @param fresh whether it had none: the page counts one more
     * @param day under which it counts; absent in changes that an earlier release sent
     * @param beside the article's other tags
     * @param before the time of the line that it had, where that is known
     */
    record Add(
            boolean fresh,
            String label,
            TagScheme scheme,
            DigestLine line,
            @Nullable NewsDate day,
            List<EntryCompanion> beside,
            @Nullable Long before)
            implements TagChange {
        public Add {
            beside = List.copyOf(beside);
        }

        @Override
        public PageChange<TagEntry> change() {
            var counted = day == null ? PublicationDay.of(line.publishedAt(), line.at()) : day;
            return new PageChange<>(
                    line.articleId(),
                    fresh ? null : new PageChange.Was(0, before),
                    new TagEntry(line, label, scheme, counted, beside));
        }
    }

    /** The article is no longer the tag's: the page counts one less. */
    record Remove(String articleId, @Nullable Long before) implements TagChange {
        @Override
        public PageChange<TagEntry> change() {
            return new PageChange<>(articleId, new PageChange.Was(0, before), null);
        }
    }
}
