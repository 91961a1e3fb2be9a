package dev.copydesk.enrich.tags.rules;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.lucene.monitor.HighlightsMatch;

/**
 * Tags by the newsroom's rules, as its topic's records, one after the other, leave them. Articles may be matched by several
 * threads; rules change while none is.
 */
public final class TagRules implements TagFinder, AutoCloseable {
    /** The most rules. */
    public static final int MOST_RULES = 50_000;

    /** The most tags that an article gets by rules. */
    private static final int MOST = 20;

    private static final int MOST_SPANS = 20;

    private final Map<String, TagRule> rules = new TreeMap<>();
    private final Map<String, RuleQuery> queries = new HashMap<>();
    private final Map<WordForms, RuleMonitor> monitors = new EnumMap<>(WordForms.class);

    /** @throws IllegalArgumentException where its query is none ({@link BadQuery}), or there are too many rules */
    public synchronized void put(TagRule rule) {
        var query = RuleQuery.of(rule.query());
        if (rules.size() == MOST_RULES && !rules.containsKey(rule.key())) {
            throw new IllegalArgumentException("more than " + MOST_RULES + " rules");
        }
        rules.put(rule.key(), rule);
        queries.put(rule.key(), query);
        monitors.values().forEach(monitor -> monitor.put(rule.key(), query));
    }

    public synchronized void remove(String key) {
        if (rules.remove(key) != null) {
            queries.remove(key);
            monitors.values().forEach(monitor -> monitor.remove(key));
        }
    }

    @Override
    public synchronized void close() {
        rules.clear();
        queries.clear();
        monitors.values().forEach(RuleMonitor::close);
        monitors.clear();
    }

    @Override
    public List<FoundTag> find(ReadArticle article) {
        if (rules.isEmpty()) {
            return List.of();
        }
        return monitor(WordForms.of(article.reading().article().language())).matches(article).stream()
                .flatMap(match -> found(match, article.reading()))
                .sorted(Comparator.comparingInt((FoundTag tag) -> tag.evidence().size())
                        .reversed()
                        .thenComparing(FoundTag::label)
                        .thenComparing(FoundTag::ref, Comparator.nullsFirst(Comparator.naturalOrder())))
                .limit(MOST)
                .toList();
    }

    /** Made for a language when its first article comes. */
    private synchronized RuleMonitor monitor(WordForms forms) {
        var monitor = monitors.computeIfAbsent(forms, f -> new RuleMonitor(f, queries));
        monitor.update();
        return monitor;
    }

    private Stream<FoundTag> found(HighlightsMatch match, Reading reading) {
        return Stream.ofNullable(rules.get(match.getQueryId()))
                .map(rule -> new FoundTag(
                        rule.label(), TagScheme.RULE, rule.key(), 1, evidence(match, reading), rule.wikidata()));
    }

    /** Where the text, which stands first in its fields, matches. */
    private static List<Span> evidence(HighlightsMatch match, Reading reading) {
        var spans = new ArrayList<Span>();
        for (var field : List.of(RuleField.TEXT, RuleField.EXACT)) {
            match.getHits(field.key()).stream()
                    .filter(hit -> hit.startOffset >= 0
                            && hit.startOffset < hit.endOffset
                            && hit.endOffset <= reading.text().length())
                    .map(hit -> reading.span(hit.startOffset, hit.endOffset))
                    .forEach(spans::add);
        }
        return spans.stream().distinct().sorted().limit(MOST_SPANS).toList();
    }
}
