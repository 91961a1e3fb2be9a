package dev.copydesk.enrich.tags.rules;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;

/** A rule's query, read and found to be within its limits: the same for articles of every language. */
public final class RuleQuery {
    private final QueryClause clause;

    private RuleQuery(QueryClause clause) {
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
        return clause.fields().collect(Collectors.toCollection(TreeSet::new));
    }
}
