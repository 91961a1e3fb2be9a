package dev.copydesk.enrich.tags;

import dev.copydesk.events.Span;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** An article's tags: what its finders find, each tag once, the surest first. */
public final class Tagger {
    private static final int MOST = 15;
    private static final int MOST_SPANS = 20;

    /** From the particular to the general. */
    private static final List<TagScheme> SCHEMES = List.of(
            TagScheme.RULE,
            TagScheme.PUBLISHER,
            TagScheme.LEARNED,
            TagScheme.ENTITY,
            TagScheme.KEYPHRASE,
            TagScheme.IPTC);

    private static final Comparator<FoundTag> PARTICULAR_FIRST =
            Comparator.comparingInt(found -> SCHEMES.indexOf(found.scheme()));

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
        var byId = new LinkedHashMap<String, List<FoundTag>>();
        for (var finder : finders) {
            for (var found : finder.find(article)) {
                var id = TagId.of(found.label());
                if (!id.isEmpty()) {
                    byId.computeIfAbsent(id, k -> new ArrayList<>()).add(found);
                }
            }
        }
        return byId.entrySet().stream()
                .map(e -> merged(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingDouble(Tag::confidence).reversed().thenComparing(Tag::id))
                .limit(MOST)
                .toList();
    }

    private static Tag merged(String id, List<FoundTag> found) {
        var particular = found.stream().sorted(PARTICULAR_FIRST).toList();
        var first = particular.get(0);
        return new Tag(
                id,
                first.label(),
                first.scheme(),
                found.stream().mapToDouble(FoundTag::confidence).max().orElse(0),
                found.stream()
                        .flatMap(f -> f.evidence().stream())
                        .distinct()
                        .sorted(Comparator.<Span>naturalOrder())
                        .limit(MOST_SPANS)
                        .toList(),
                particular.stream().map(FoundTag::source).distinct().toList(),
                particular.stream()
                        .map(FoundTag::wikidata)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }
}
