package dev.copydesk.trials.load;

import dev.copydesk.events.Article;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** The floor of reading text: what the JDK needs to tell where words begin and end. */
public final class WordBreaks {
    private WordBreaks() {}

    /** How many there are in all articles. */
    public static int count(List<Article> articles) {
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        int count = 0;
        for (var article : articles) {
            words.setText(article.text());
            while (words.next() != BreakIterator.DONE) {
                count++;
            }
        }
        return count;
    }
}
