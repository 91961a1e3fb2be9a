package dev.copydesk.enrich.tags.worth;

import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagWeigher;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.List;

/** Gives tags the confidence that an editor would set them. Those of the newsroom's own rules and archive keep theirs. */
public final class TagWorth implements TagWeigher {
    private final WorthModel model;

    public TagWorth(WorthModel model) {
        this.model = model;
    }

    @Override
    public List<Tag> weighed(ReadArticle article, List<Tag> found) {
        var signs = new TagSigns(article, found);
        return found.stream()
                .map(tag -> isChosen(tag) ? tag : with(tag, model.likelihood(signs.of(tag))))
                .toList();
    }

    private static boolean isChosen(Tag tag) {
        return tag.scheme() == TagScheme.RULE || tag.scheme() == TagScheme.LEARNED;
    }

    private static Tag with(Tag tag, double confidence) {
        return new Tag(tag.id(), tag.label(), tag.scheme(), confidence, tag.evidence(), tag.sources(), tag.wikidata());
    }
}
