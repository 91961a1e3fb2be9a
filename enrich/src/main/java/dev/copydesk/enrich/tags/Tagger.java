package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import java.util.List;
import java.util.stream.Stream;

/** An article's tags: what its finders find, each tag once, the surest first. */
public final class Tagger {
    private final List<TagFinder> finders;
    private final TagWeigher weigher;

    /** One whose tags are as sure as their finders say. */
    public Tagger(List<TagFinder> finders) {
        this(finders, (article, found) -> found);
    }

    public Tagger(List<TagFinder> finders, TagWeigher weigher) {
        this.finders = List.copyOf(finders);
        this.weigher = weigher;
    }

    /** This one, which asks {@code others} too. */
    public Tagger and(List<TagFinder> others) {
        return others.isEmpty()
                ? this
                : new Tagger(Stream.concat(finders.stream(), others.stream()).toList(), weigher);
    }

    public List<Tag> tags(ReadArticle article) {
        return tags(article, weigher);
    }

    /** Those of what its finders find that are the surest to another weigher. */
    public List<Tag> tags(ReadArticle article, TagWeigher other) {
        return TagSelection.of(other.weighed(article, found(article)));
    }

    /** All that its finders find, what means the same put together. */
    public List<Tag> found(ReadArticle article) {
        var meanings = new TagMeanings(article.reading().article().language());
        var untagged = new UntaggedNames(article.reading().article());
        for (var finder : finders) {
            finder.find(article).stream()
                    .map(tag -> WholeNames.of(tag, article))
                    .filter(tag -> !untagged.has(tag))
                    .forEach(meanings::add);
        }
        return meanings.tags();
    }
}
