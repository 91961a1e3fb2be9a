package dev.copydesk.enrich.tags.rules;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The words of an article's fields, or of a query. An article has a word with forms both as it stands there and as what its
 * forms have in common, so that the beginning of a word finds it; a query has the latter.
 */
final class RuleAnalyzer extends Analyzer {
    /** Between the values of a field: further than any phrase reaches. */
    private static final int GAP = 1_000;

    private final WordForms forms;
    private final boolean ofArticles;

    private RuleAnalyzer(WordForms forms, boolean ofArticles) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.forms = forms;
        this.ofArticles = ofArticles;
    }

    static RuleAnalyzer ofArticles(WordForms forms) {
        return new RuleAnalyzer(forms, true);
    }

    static RuleAnalyzer ofQueries(WordForms forms) {
        return new RuleAnalyzer(forms, false);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        var words = words(field);
        if (words == RuleField.Words.WHOLE) {
            var whole = new KeywordTokenizer();
            return new TokenStreamComponents(whole, new LowerCaseFilter(whole));
        }
        var tokens = new StandardTokenizer();
        return new TokenStreamComponents(
                tokens,
                switch (words) {
                    case AS_WRITTEN, WHOLE -> tokens;
                    case PLAIN -> forms.plain(tokens);
                    case WITH_FORMS -> withForms(forms.plain(tokens));
                });
    }

    private TokenStream withForms(TokenStream plain) {
        return ofArticles
                ? new RemoveDuplicatesTokenFilter(forms.stem(new KeywordRepeatFilter(plain)))
                : forms.stem(plain);
    }

    /** The beginning of a word. */
    @Override
    protected TokenStream normalize(String field, TokenStream part) {
        return switch (words(field)) {
            case AS_WRITTEN -> part;
            case WHOLE -> new LowerCaseFilter(part);
            case PLAIN, WITH_FORMS -> forms.fold(new LowerCaseFilter(part));
        };
    }

    private static RuleField.Words words(String field) {
        return RuleField.of(field).orElse(RuleField.TEXT).words();
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }
}
