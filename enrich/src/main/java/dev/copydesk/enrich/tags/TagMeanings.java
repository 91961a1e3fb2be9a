package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import dev.copydesk.language.LabelWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what finders mean the same by: one id, an alias of it, one item of Wikidata, or initials and the one name that
 * they are short for.
 */
final class TagMeanings {
    private final Map<String, TagMeaning> byId = new LinkedHashMap<>();
    private final LabelAliases aliases;

    /** @param language of the article, BCP 47 */
    TagMeanings(@Nullable String language) {
        this.aliases = LabelAliases.of(language);
    }

    void add(FoundTag tag) {
        var id = TagId.of(aliases.resolved(tag.label()));
        if (!id.isEmpty()) {
            byId.computeIfAbsent(id, k -> new TagMeaning(aliases)).add(tag);
        }
    }

    /** Each tag once, in the order in which they were found. */
    List<Tag> tags() {
        mergeItems();
        mergeAcronyms();
        mergeVariants();
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

    /** What differs in case or number alone becomes one, under the plainest of its labels; what a newsroom chose stays as it is. */
    private void mergeVariants() {
        var stems = new HashMap<TagMeaning, List<String>>();
        var byStems = new HashMap<List<String>, TagMeaning>();
        for (var meaning : byId.values()) {
            var words = plainOrder(LabelWords.stems(meaning.label()));
            stems.put(meaning, words);
            byStems.merge(words, meaning, (first, other) -> other.isPlainerThan(first) ? other : first);
        }
        byId.values().removeIf(meaning -> {
            var best = byStems.get(stems.get(meaning));
            if (best == null || best == meaning || meaning.isChosen() || best.isChosen()) {
                return false;
            }
            best.absorb(meaning);
            return true;
        });
    }

    /** {@code Department of Energy} is the {@code Energy Department}. */
    private static List<String> plainOrder(List<String> words) {
        return words.size() == 3 && words.get(1).equals("of") ? List.of(words.get(2), words.get(0)) : words;
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
