package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.WordList;

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
        int words = 0;
        for (int i = narration.firstToken(m); i < narration.endToken(m); i++) {
            var token = narration.token(i);
            if (token.isWord() && !token.isCapitalised() && !isSmall(token.key())) {
                return false;
            }
            words += token.isCapitalised() ? 1 : 0;
        }
        return words > 0 && !narration.endsSentence(m);
    }

    private boolean isSmall(String key) {
        return lexicon.has(WordList.PREPOSITIONS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.DETERMINERS, key);
    }
}
