package dev.copydesk.enrich.tags;

import java.util.List;

/** One way of finding tags. Pure: the same article, the same tags. */
@FunctionalInterface
public interface TagFinder {
    /** The tags of its scheme, the surest first. */
    List<FoundTag> find(ReadArticle article);
}
