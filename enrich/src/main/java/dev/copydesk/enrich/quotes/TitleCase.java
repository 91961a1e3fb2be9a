package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.WordList;
import java.util.stream.IntStream;

/** Tells marked words that are capitalised as titles and names are. */
final class TitleCase {
    private final Narration narration;
    private final Lexicon lexicon;

    TitleCase(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
    }

    /** Whether every word between the marks of a stretch is capitalised, small ones apart, and no sentence ends there. */
    boolean holds(int m) {
        return isCapitalised(m) && !narration.endsSentence(m);
    }

    /** Whether every word between the marks of a stretch is capitalised, small ones apart. */
    boolean isCapitalised(int m) {
        var words = IntStream.range(narration.firstToken(m), narration.endToken(m))
                .mapToObj(narration::token)
                .filter(token -> token.isWord() && (token.isCapitalised() || !isSmall(token.key())))
                .toList();
        return !words.isEmpty() && words.stream().allMatch(Token::isCapitalised);
    }

    private boolean isSmall(String key) {
        return lexicon.has(WordList.PREPOSITIONS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.DETERMINERS, key);
    }
}
