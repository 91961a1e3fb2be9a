package dev.copydesk.enrich.tags.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;

/** A part of a rule's query. */
sealed interface QueryClause {
    Query toLucene(RuleAnalyzer analyzer);

    /** The fields that it asks. */
    Stream<RuleField> fields();

    /** Words in this order, with at most {@code apart} others between them. */
    record Words(RuleField field, String text, int apart) implements QueryClause {
        private static final RuleAnalyzer ANY = RuleAnalyzer.ofQueries(WordForms.ANY);

        @Override
        public Query toLucene(RuleAnalyzer analyzer) {
            var phrase = new PhraseQuery.Builder().setSlop(apart);
            var terms = terms(analyzer);
            terms.forEach(phrase::add);
            return switch (terms.size()) {
                case 0 -> new MatchNoDocsQuery();
                case 1 -> new TermQuery(terms.get(0));
                default -> phrase.build();
            };
        }

        @Override
        public Stream<RuleField> fields() {
            return Stream.of(field);
        }

        boolean isEmpty() {
            return terms(ANY).isEmpty();
        }

        private List<Term> terms(RuleAnalyzer analyzer) {
            var terms = new ArrayList<Term>();
            try (var tokens = analyzer.tokenStream(field.key(), text)) {
                var term = tokens.addAttribute(CharTermAttribute.class);
                var step = tokens.addAttribute(PositionIncrementAttribute.class);
                tokens.reset();
                while (tokens.incrementToken()) {
                    if (step.getPositionIncrement() > 0) {
                        terms.add(new Term(field.key(), term.toString()));
                    }
                }
                tokens.end();
            } catch (IOException e) {
                throw new UncheckedIOException(e); // of a string: cannot be
            }
            return terms;
        }
    }

    /** Words that look so: {@code *} stands for any letters, {@code ?} for one. */
    record Beginning(RuleField field, String pattern) implements QueryClause {
        @Override
        public Query toLucene(RuleAnalyzer analyzer) {
            return new WildcardQuery(new Term(field.key(), analyzer.normalize(field.key(), pattern)));
        }

        @Override
        public Stream<RuleField> fields() {
            return Stream.of(field);
        }
    }

    /** All of {@code wanted} and none of {@code unwanted}. */
    record All(List<QueryClause> wanted, List<QueryClause> unwanted) implements QueryClause {
        public All {
            wanted = List.copyOf(wanted);
            unwanted = List.copyOf(unwanted);
        }

        @Override
        public Query toLucene(RuleAnalyzer analyzer) {
            var all = new BooleanQuery.Builder();
            wanted.forEach(clause -> all.add(clause.toLucene(analyzer), Occur.MUST));
            unwanted.forEach(clause -> all.add(clause.toLucene(analyzer), Occur.MUST_NOT));
            return all.build();
        }

        @Override
        public Stream<RuleField> fields() {
            return Stream.concat(wanted.stream(), unwanted.stream()).flatMap(QueryClause::fields);
        }
    }

    record Any(List<QueryClause> of) implements QueryClause {
        public Any {
            of = List.copyOf(of);
        }

        @Override
        public Query toLucene(RuleAnalyzer analyzer) {
            var any = new BooleanQuery.Builder();
            of.forEach(clause -> any.add(clause.toLucene(analyzer), Occur.SHOULD));
            return any.build();
        }

        @Override
        public Stream<RuleField> fields() {
            return of.stream().flatMap(QueryClause::fields);
        }
    }
}
