package dev.copydesk.enrich.tags.rules;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.search.Query;

/** A rule's query, read and found to be within its limits: the same for articles of every language. */
public final class RuleQuery {
    private final Clause clause;

    private RuleQuery(Clause clause) {
        this.clause = clause;
    }

    /** @throws BadQuery saying what is wrong, and where */
    public static RuleQuery of(String query) {
        return new RuleQuery(new QueryReader(query).read());
    }

    /** The query for articles whose words have these forms. */
    Query toLucene(RuleAnalyzer analyzer) {
        return clause.toLucene(analyzer);
    }

    /** The fields that it asks. */
    Set<RuleField> fields() {
        var fields = new TreeSet<RuleField>();
        collect(clause, fields);
        return fields;
    }

    private static void collect(Clause clause, Set<RuleField> fields) {
        if (clause instanceof Clause.Words words) {
            fields.add(words.field());
        } else if (clause instanceof Clause.Beginning beginning) {
            fields.add(beginning.field());
        } else if (clause instanceof Clause.All all) {
            List.of(all.wanted(), all.unwanted()).forEach(part -> part.forEach(c -> collect(c, fields)));
        } else if (clause instanceof Clause.Any any) {
            any.of().forEach(c -> collect(c, fields));
        }
    }
}
