package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import java.util.List;
import java.util.stream.Stream;

/** An article's tags: what its finders find, each tag once, the surest first. */
public final class Tagger {
    private final List<TagFinder> finders;

    public Tagger(List<TagFinder> finders) {
        this.finders = List.copyOf(finders);
    }

    /** This one, which asks {@code others} too. */
    public Tagger and(List<TagFinder> others) {
        return others.isEmpty()
                ? this
                : new Tagger(Stream.concat(finders.stream(), others.stream()).toList());
    }

    public List<Tag> tags(ReadArticle article) {
        var meanings = new TagMeanings();
        for (var finder : finders) {
            finder.find(article).forEach(meanings::add);
        }
        return TagSelection.of(meanings.tags());
    }
}
