package dev.copydesk.enrich.tags.learned;

import dev.copydesk.enrich.tags.learned.ArchiveWords.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** A title and its text as learning sees them: words, and pairs of words that stand beside each other. */
final class TermDocument {
    /** How often a word of the title counts: 5 and 1 were no better on either development archive. */
    private static final int TITLE = 3;

    private final List<Word> title;
    private final List<Word> text;

    private TermDocument(List<Word> title, List<Word> text) {
        this.title = title;
        this.text = text;
    }

    static TermDocument of(String title, String text) {
        return new TermDocument(ArchiveWords.in(title), ArchiveWords.in(text));
    }

    List<Word> title() {
        return title;
    }

    List<Word> text() {
        return text;
    }

    /** How often it has each of its terms. */
    Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        terms(title, (term, at) -> counts.merge(term, TITLE, Integer::sum));
        terms(text, (term, at) -> counts.merge(term, 1, Integer::sum));
        return counts;
    }

    /** Hands over each term of the words in their order, with the index of its first word. */
    static void terms(List<Word> words, ObjIntConsumer<String> each) {
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.key().length() > 1) {
                each.accept(word.key(), i);
            }
            if (i > 0 && !word.opensLine()) {
                each.accept(words.get(i - 1).key() + " " + word.key(), i - 1);
            }
        }
    }
}
