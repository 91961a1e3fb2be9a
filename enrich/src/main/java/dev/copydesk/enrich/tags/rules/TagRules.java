package dev.copydesk.enrich.tags.rules;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.TagRule;
import java.util.List;
import java.util.TreeMap;

/** The newsroom's rules as its topic's records, one after the other, leave them. */
public final class TagRules implements TagFinder {
    private final TreeMap<String, TagRule> rules = new TreeMap<>();

    public void put(TagRule rule) {
        rules.put(rule.key(), rule);
    }

    public void remove(String key) {
        rules.remove(key);
    }

    public void clear() {
        rules.clear();
    }

    @Override
    public List<FoundTag> find(ReadArticle article) {
        return List.of();
    }
}
