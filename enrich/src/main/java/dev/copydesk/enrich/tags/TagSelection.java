package dev.copydesk.enrich.tags;

import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many tags an article gets: so many of each scheme and in all, those of its own words never crowded out. */
final class TagSelection {
    private static final int MOST = 30;

    /** Of the text's own words: {@link TagScheme#ENTITY} and {@link TagScheme#KEYPHRASE} together. */
    private static final int MOST_OF_WORDS = 20;

    private static final Map<TagScheme, Integer> MOST_OF = new EnumMap<>(Map.of(
            TagScheme.RULE, 10,
            TagScheme.PUBLISHER, 8,
            TagScheme.LEARNED, 5,
            TagScheme.IPTC, 5));

    private static final Comparator<Tag> SUREST_FIRST =
            Comparator.comparingDouble(Tag::confidence).reversed().thenComparing(Tag::id);

    private TagSelection() {}

    /** The surest, by confidence. */
    static List<Tag> of(List<Tag> tags) {
        var sorted = tags.stream().sorted(SUREST_FIRST).toList();
        var chosen = new ArrayList<>(sorted.stream()
                .filter(tag -> !MOST_OF.containsKey(tag.scheme()))
                .limit(MOST_OF_WORDS)
                .toList());
        var counts = new EnumMap<TagScheme, Integer>(TagScheme.class);
        for (var tag : sorted) {
            int most = MOST_OF.getOrDefault(tag.scheme(), 0);
            if (chosen.size() < MOST && counts.merge(tag.scheme(), 1, Integer::sum) <= most) {
                chosen.add(tag);
            }
        }
        chosen.sort(SUREST_FIRST);
        return List.copyOf(chosen);
    }
}
