package dev.copydesk.trials.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The queries of Grafana's dashboard and of the rules, and what they ask for. */
public final class Dashboard {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern GROUPING = Pattern.compile("\\b(by|on|without|ignoring)\\s*\\(([^)]*)\\)");
    private static final Pattern SELECTOR = Pattern.compile("\\{([^}]*)}");
    private static final Pattern RANGE = Pattern.compile("\\[[^]]*]|\\b[0-9][0-9a-z.]*\\b");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_:][a-zA-Z0-9_:]*(?!\\s*\\(|[a-zA-Z0-9_:])");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "offset", "bool", "by", "on");

    /** What Prometheus adds by itself. */
    private static final Set<String> OF_PROMETHEUS = Set.of("up", "scrape_samples_scraped", "ALERTS");

    private static final Set<String> OF_TARGETS = Set.of("job", "instance", "le");

    private Dashboard() {}

    /** Every query of the dashboard. */
    public static List<String> expressions() {
        var found = new ArrayList<String>();
        collect(Repository.tree(Repository.path("ops/grafana/dashboards/copydesk.json")), found);
        return found;
    }

    private static void collect(JsonNode node, List<String> found) {
        if (node.isObject() && node.path("expr").isString()) {
            found.add(node.path("expr").stringValue());
        }
        node.forEach(child -> collect(child, found));
    }

    /**
     * Holds an expression against what is there.
     *
     * @param there names of metrics and of their labels
     */
    public static void check(String expression, Map<String, Set<String>> there) {
        var known = new TreeMap<>(there);
        for (var rule : Repository.rules("copydesk-recording.yml")) {
            known.put(
                    rule.path("record").stringValue(),
                    labelsOf(rule.path("expr").stringValue()));
        }
        var asked = metrics(expression);
        assertThat(asked).as(expression).isNotEmpty();
        var labels = new TreeSet<String>(OF_TARGETS);
        for (var metric : asked) {
            if (OF_PROMETHEUS.contains(metric)) {
                labels.addAll(Set.of("alertname", "alertstate", "severity"));
                continue;
            }
            var name = known.containsKey(metric) ? metric : metric.replaceAll("_(bucket|count|sum)$", "");
            assertThat(known.keySet()).as(expression).contains(name);
            labels.addAll(known.getOrDefault(name, Set.of()));
        }
        assertThat(labels).as(expression).containsAll(labelsOf(expression));
    }

    /** The metrics that an expression names. */
    public static Set<String> metrics(String expression) {
        var bare = TEXT.matcher(expression).replaceAll("");
        bare = GROUPING.matcher(bare).replaceAll("");
        bare = SELECTOR.matcher(bare).replaceAll("");
        bare = RANGE.matcher(bare).replaceAll("");
        var names = new TreeSet<String>();
        WORD.matcher(bare)
                .results()
                .map(found -> found.group())
                .filter(word -> !KEYWORDS.contains(word))
                .forEach(names::add);
        return names;
    }

    /** The labels that an expression names. */
    static Set<String> labelsOf(String expression) {
        var labels = new TreeSet<String>();
        var bare = TEXT.matcher(expression).replaceAll("");
        GROUPING.matcher(bare).results().forEach(found -> {
            for (var label : found.group(2).split(",")) {
                labels.add(label.strip());
            }
        });
        SELECTOR.matcher(bare).results().forEach(found -> {
            for (var matcher : found.group(1).split(",")) {
                if (!matcher.isBlank()) {
                    labels.add(matcher.replaceAll("[=!~].*", "").strip());
                }
            }
        });
        return labels;
    }
}
