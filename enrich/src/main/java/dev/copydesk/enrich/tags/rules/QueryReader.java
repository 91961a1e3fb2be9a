package dev.copydesk.enrich.tags.rules;

import dev.copydesk.events.TagRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.queryparser.flexible.core.QueryNodeParseException;
import org.apache.lucene.queryparser.flexible.core.nodes.AndQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.BooleanQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.FuzzyQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.GroupQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.ModifierQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.OrQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.QuotedFieldQueryNode;
import org.apache.lucene.queryparser.flexible.core.nodes.SlopQueryNode;
import org.apache.lucene.queryparser.flexible.core.util.UnescapedCharSequence;
import org.apache.lucene.queryparser.flexible.standard.parser.ParseException;
import org.apache.lucene.queryparser.flexible.standard.parser.StandardSyntaxParser;

/** Reads a query in Lucene's syntax: words, phrases, fields, AND, OR, NOT and parentheses, within limits. */
final class QueryReader {
    static final int MAX_PARTS = 200;
    static final int MAX_WILDCARDS = 20;
    static final int MAX_DEPTH = 20;
    static final int MAX_APART = 50;

    /** What a wildcard's word begins with, at least. */
    static final int MIN_BEGINNING = 3;

    private static final Set<String> OPERATORS = Set.of("and", "or", "not", "und", "oder", "nicht", "et", "ou");
    private static final String TYPOGRAPHIC = "“”„«»";

    private final String query;
    private int parts;
    private int wildcards;

    QueryReader(String query) {
        this.query = query;
    }

    QueryClause read() {
        if (query.length() > TagRule.MAX_QUERY) {
            throw new BadQuery(-1, "at most " + TagRule.MAX_QUERY + " characters, not " + query.length());
        }
        var plain = withPlainMarks();
        checkDepth(plain);
        return clause(parse(plain));
    }

    private String withPlainMarks() {
        var plain = new StringBuilder(query);
        for (int i = 0; i < plain.length(); i++) {
            if (TYPOGRAPHIC.indexOf(plain.charAt(i)) >= 0) {
                plain.setCharAt(i, '"');
            } else if (Character.isWhitespace(plain.charAt(i))) {
                plain.setCharAt(i, ' ');
            }
        }
        return plain.toString();
    }

    /** Before it is parsed, by a parser that goes down with each parenthesis. */
    private static void checkDepth(String query) {
        int depth = 0;
        for (int i = 0; i < query.length(); i++) {
            char c = query.charAt(i);
            depth += c == '(' || c == '[' || c == '{' ? 1 : c == ')' || c == ']' || c == '}' ? -1 : 0;
            if (depth > MAX_DEPTH) {
                throw new BadQuery(i, "parentheses in one another more than " + MAX_DEPTH + " deep");
            }
        }
    }

    private static QueryNode parse(String query) {
        try {
            return new StandardSyntaxParser().parse(query, RuleField.TEXT.key());
        } catch (ParseException e) {
            var next = e.currentToken == null ? null : e.currentToken.next;
            int at = next == null ? -1 : next.beginColumn;
            throw next == null || at >= query.length() || next.image.isEmpty()
                    ? new BadQuery(query.length(), "something is missing at its end")
                    : new BadQuery(at, "“" + next.image + "” cannot stand here");
        } catch (QueryNodeParseException e) {
            throw new BadQuery(-1, unclosed(query) ? "a quotation mark is not closed" : "this is no query");
        }
    }

    private static boolean unclosed(String query) {
        return query.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private QueryClause clause(QueryNode node) {
        if (node instanceof SlopQueryNode near && near.getChild() instanceof FieldQueryNode words) {
            if (near.getValue() > MAX_APART) {
                throw new BadQuery(words.getBegin(), "words at most " + MAX_APART + " apart, not " + near.getValue());
            }
            return words(words, near.getValue());
        }
        if (node instanceof FuzzyQueryNode fuzzy) {
            throw new BadQuery(
                    fuzzy.getBegin(), "a word that is like another (~) cannot be asked for; name both, with OR");
        }
        if (node instanceof FieldQueryNode words) {
            return node instanceof QuotedFieldQueryNode || !hasWildcard(words) ? words(words, 0) : beginning(words);
        }
        if (node instanceof GroupQueryNode group) {
            return clause(group.getChild());
        }
        if (node instanceof ModifierQueryNode modifier) {
            return all(List.of(modifier));
        }
        if (node instanceof OrQueryNode or) {
            return new QueryClause.Any(
                    or.getChildren().stream().map(this::clause).toList());
        }
        if (node instanceof BooleanQueryNode || node instanceof AndQueryNode) {
            return all(node.getChildren());
        }
        throw new BadQuery(
                -1,
                "only words, phrases in quotation marks, fields, wildcards, AND, OR, NOT and parentheses; no "
                        + name(node));
    }

    private static String name(QueryNode node) {
        var name = node.getClass().getSimpleName().replace("QueryNode", "").replace("Node", "");
        return switch (name) {
            case "Regexp" -> "regular expression";
            case "TermRange" -> "range";
            case "Boost" -> "weight (^)";
            case "Interval", "IntervalQuery" -> "function (fn:)";
            case "MinShouldMatch" -> "number of alternatives (@)";
            default -> name;
        };
    }

    private QueryClause all(List<QueryNode> nodes) {
        var wanted = new ArrayList<QueryClause>();
        var unwanted = new ArrayList<QueryClause>();
        for (var node : nodes) {
            if (node instanceof ModifierQueryNode modifier) {
                boolean not = modifier.getModifier() == ModifierQueryNode.Modifier.MOD_NOT;
                (not ? unwanted : wanted).add(clause(modifier.getChild()));
            } else {
                wanted.add(clause(node));
            }
        }
        if (wanted.isEmpty()) {
            throw new BadQuery(-1, "it says only what an article must not have; say what it must have as well");
        }
        return wanted.size() == 1 && unwanted.isEmpty() ? wanted.get(0) : new QueryClause.All(wanted, unwanted);
    }

    private QueryClause words(FieldQueryNode node, int apart) {
        count(node);
        var text = node.getTextAsString();
        if (!(node instanceof QuotedFieldQueryNode) && OPERATORS.contains(text)) {
            throw new BadQuery(
                    node.getBegin(),
                    "“" + text + "” is a word here; AND, OR, NOT are written in capitals, the word in quotation marks");
        }
        var words = new QueryClause.Words(field(node), text, apart);
        if (words.isEmpty()) {
            throw new BadQuery(node.getBegin(), "“" + text + "” has no word to look for");
        }
        return words;
    }

    private QueryClause beginning(FieldQueryNode node) {
        count(node);
        if (++wildcards > MAX_WILDCARDS) {
            throw new BadQuery(node.getBegin(), "more than " + MAX_WILDCARDS + " wildcards");
        }
        var pattern = node.getTextAsString();
        int beginning = 0;
        while (beginning < pattern.length() && Character.isLetterOrDigit(pattern.charAt(beginning))) {
            beginning++;
        }
        if (beginning < MIN_BEGINNING) {
            throw new BadQuery(
                    node.getBegin(),
                    "“" + pattern + "”: " + MIN_BEGINNING + " letters or digits at least before a wildcard");
        }
        return new QueryClause.Beginning(field(node), pattern);
    }

    private void count(FieldQueryNode node) {
        if (++parts > MAX_PARTS) {
            throw new BadQuery(
                    node.getBegin(),
                    "more than " + MAX_PARTS + " words and phrases; make it several rules of one label");
        }
    }

    private static boolean hasWildcard(FieldQueryNode node) {
        var text = node.getText();
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = text instanceof UnescapedCharSequence unescaped && unescaped.wasEscaped(i);
            if (!escaped && (text.charAt(i) == '*' || text.charAt(i) == '?')) {
                return true;
            }
        }
        return false;
    }

    private static RuleField field(FieldQueryNode node) {
        var name = node.getFieldAsString();
        return RuleField.of(name)
                .orElseThrow(
                        () -> new BadQuery(node.getBegin(), "no field “" + name + "”; there are " + RuleField.names()));
    }
}
