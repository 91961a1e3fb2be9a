package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts together what finders mean the same by: one id, an alias of it, one item of Wikidata, or initials and the one name that
 * they are short for.
 */
final class TagMeanings {
    private final Map<String, TagMeaning> byId = new LinkedHashMap<>();

    void add(FoundTag tag) {
        var id = TagId.of(LabelAliases.resolved(tag.label()));
        if (!id.isEmpty()) {
            byId.computeIfAbsent(id, k -> new TagMeaning()).add(tag);
        }
    }

    /** Each tag once, in the order in which they were found. */
    List<Tag> tags() {
        mergeItems();
        mergeAcronyms();
        var tags = new LinkedHashMap<String, Tag>();
        byId.values().stream().map(TagMeaning::tag).forEach(tag -> tags.putIfAbsent(tag.id(), tag));
        return List.copyOf(tags.values());
    }

    private void mergeItems() {
        var byItem = new HashMap<String, TagMeaning>();
        byId.values().removeIf(meaning -> {
            var item = meaning.wikidata();
            var first = item == null ? null : byItem.putIfAbsent(item, meaning);
            if (first != null) {
                first.absorb(meaning);
            }
            return first != null;
        });
    }

    private void mergeAcronyms() {
        var byInitials = new HashMap<String, TagMeaning>();
        var ambiguous = new HashMap<String, Boolean>();
        for (var meaning : byId.values()) {
            var initials = meaning.isAcronym() ? "" : meaning.initials();
            if (initials.length() > 1) {
                ambiguous.merge(initials, false, (a, b) -> true);
                byInitials.putIfAbsent(initials, meaning);
            }
        }
        byId.values().removeIf(meaning -> {
            var whole = meaning.isAcronym() && Boolean.FALSE.equals(ambiguous.get(meaning.label()))
                    ? byInitials.get(meaning.label())
                    : null;
            if (whole != null) {
                whole.absorb(meaning);
            }
            return whole != null;
        });
    }
}
