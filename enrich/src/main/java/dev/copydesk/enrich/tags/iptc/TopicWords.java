package dev.copydesk.enrich.tags.iptc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text: letters and digits that stand together. */
record TopicWords(List<Word> list) {
    /** A word at the UTF-16 range {@code [from, to)}. */
    record Word(String text, String lower, int from, int to) {}

    TopicWords {
        list = List.copyOf(list);
    }

    static TopicWords of(String text) {
        var words = new ArrayList<Word>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && isPart(text.charAt(i));
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                var word = text.substring(from, i);
                words.add(new Word(word, word.toLowerCase(Locale.ROOT), from, i));
                from = -1;
            }
        }
        return new TopicWords(words);
    }

    /** Halves of surrogate pairs count as letters: scripts beyond the first plane are in no list. */
    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    int size() {
        return list.size();
    }
}
