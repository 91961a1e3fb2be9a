package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.TagModel;
import java.util.List;
import java.util.TreeMap;

/** The newsroom's models as its topic's records, one after the other, leave them. */
public final class TagModels implements TagFinder {
    private final TreeMap<String, LearnedTags> models = new TreeMap<>();

    public void put(TagModel model) {
        models.put(model.key(), new LearnedTags(model));
    }

    public void remove(String key) {
        models.remove(key);
    }

    public void clear() {
        models.clear();
    }

    @Override
    public List<FoundTag> find(ReadArticle article) {
        return models.values().stream()
                .flatMap(model -> model.find(article).stream())
                .toList();
    }
}
