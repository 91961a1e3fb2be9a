package dev.copydesk.enrich.quotes.syntax;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.rules.QuoteInContext;
import dev.copydesk.language.Token;
import dev.copydesk.language.syntax.SyntaxParser;
import dev.copydesk.language.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree of the narrator's sentence that holds a quotation. Whatever stands between marks is one word of it.
 *
 * @param tokens for each word of the tree its token in the text, a quotation's being its opening mark
 * @param quotation the word that stands for the quotation
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuoteTree(SyntaxTree tree, int[] tokens, int quotation) {
    private static final int LONGEST = 160;

    /** Null where the language has no parser, or the sentence is too long or nothing but the quotation. */
    static @Nullable QuoteTree of(QuoteInContext quote) {
        var narration = quote.narration();
        var parser = SyntaxParser.forLanguage(narration.lexicon().language());
        if (parser == null) {
            return null;
        }
        int end = goesOn(quote) ? Math.min(narration.sentenceEnd(quote.index()) + 1, narration.size()) : quote.end();
        var words = new ArrayList<Token>();
        var places = places(narration, quote.before(), end, words);
        if (words.size() < 2 || words.size() > LONGEST) {
            return null;
        }
        int at = Arrays.binarySearch(places, quote.first());
        return at < 0 ? null : new QuoteTree(parser.parse(words), places, at);
    }

    /** Whether the sentence goes on behind the quotation; not where the quotation, led up to, ends as a sentence does. */
    private static boolean goesOn(QuoteInContext quote) {
        boolean led = quote.followsColon() || quote.followsComma();
        boolean ends = led
                && quote.narration().endsSentence(quote.index())
                && quote.narration().isCapitalStart(quote.end());
        return quote.goesOn() && !ends;
    }

    private static int[] places(Narration narration, int from, int end, List<Token> words) {
        var places = new ArrayList<Integer>();
        int i = from;
        while (i < end) {
            int marked = narration.markedAt(i);
            places.add(i);
            if (marked < 0) {
                words.add(narration.token(i));
                i++;
            } else {
                int next = Math.max(i + 1, narration.endToken(marked));
                words.add(SyntaxParser.quotation(
                        narration.token(i).from(), narration.token(next - 1).to()));
                i = next;
            }
        }
        return places.stream().mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return tree.size();
    }

    int token(int word) {
        return tokens[word];
    }

    /** The word of a token; {@link SyntaxTree#NONE} where none is. */
    int word(int token) {
        int at = Arrays.binarySearch(tokens, token);
        return at < 0 ? SyntaxTree.NONE : at;
    }

    boolean isQuotation(int word, Narration narration) {
        return !narration.isNarrated(tokens[word]);
    }
}
