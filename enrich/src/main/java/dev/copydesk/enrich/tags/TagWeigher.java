package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import java.util.List;

/** Says how sure each tag of an article is. Pure: the same article and tags, the same confidence. */
@FunctionalInterface
public interface TagWeigher {
    /** @param found everything that was found in the article */
    List<Tag> weighed(ReadArticle article, List<Tag> found);
}
