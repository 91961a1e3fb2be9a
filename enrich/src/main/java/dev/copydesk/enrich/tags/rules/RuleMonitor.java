package dev.copydesk.enrich.tags.rules;

import dev.copydesk.enrich.tags.ReadArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.monitor.HighlightsMatch;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;

/** Rules as they are matched with articles of one language, in memory. Changes wait until the next article. */
final class RuleMonitor {
    /** Kept, so that its level is: it warns of slower vectors on Java 20 and later, and no vector is searched here. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private final RuleAnalyzer asking;
    private final Monitor monitor;
    private final Map<String, RuleQuery> rules = new HashMap<>();
    private final Set<String> changed = new LinkedHashSet<>();
    private Set<RuleField> fields = EnumSet.noneOf(RuleField.class);

    RuleMonitor(WordForms forms, Map<String, RuleQuery> rules) {
        this.asking = RuleAnalyzer.ofQueries(forms);
        try {
            this.monitor = new Monitor(RuleAnalyzer.ofArticles(forms));
        } catch (IOException e) {
            throw inMemory(e);
        }
        rules.forEach(this::put);
    }

    void put(String key, RuleQuery rule) {
        rules.put(key, rule);
        changed.add(key);
    }

    void remove(String key) {
        rules.remove(key);
        changed.add(key);
    }

    /** Takes in what changed: many rules at once, which costs little more than one. */
    void update() {
        if (changed.isEmpty()) {
            return;
        }
        var put = new ArrayList<MonitorQuery>();
        var removed = new ArrayList<String>();
        for (var key : changed) {
            var rule = rules.get(key);
            if (rule == null) {
                removed.add(key);
            } else {
                put.add(new MonitorQuery(key, rule.toLucene(asking)));
            }
        }
        try {
            if (!removed.isEmpty()) {
                monitor.deleteById(removed);
            }
            monitor.register(put);
        } catch (IOException e) {
            throw inMemory(e);
        }
        changed.clear();
        var asked = EnumSet.noneOf(RuleField.class);
        rules.values().forEach(rule -> asked.addAll(rule.fields()));
        fields = asked;
    }

    /** The rules that match, with where in the article's fields. */
    Collection<HighlightsMatch> matches(ReadArticle article) {
        if (rules.isEmpty()) {
            return List.of();
        }
        try {
            return monitor.match(RuleDocument.of(article, fields), HighlightsMatch.MATCHER)
                    .getMatches();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    void close() {
        try {
            monitor.close();
            asking.close();
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    private static UncheckedIOException inMemory(IOException e) {
        return new UncheckedIOException("of an index in memory", e);
    }
}
