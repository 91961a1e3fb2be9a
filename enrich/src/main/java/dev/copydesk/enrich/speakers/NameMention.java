package dev.copydesk.enrich.speakers;

import java.util.List;

/**
 * A name where it stands, titles apart, over the tokens {@code [first, end)} of the reading.
 *
 * @param words the name's words as lexicons hold them, without {@code Jr.} and the like
 * @param title the first token of the titles before it; {@code first} where it has none
 * @param gender what those titles tell
 * @param definite whether {@code the} stands before it
 * @param speaks whether a verb of speech stands beside it, or {@code who} behind it
 */
record NameMention(int first, int end, List<String> words, int title, Gender gender, boolean definite, boolean speaks) {
    boolean hasTitle() {
        return title < first;
    }

    boolean isSingle() {
        return words.size() == 1;
    }

    String firstWord() {
        return words.get(0);
    }

    String lastWord() {
        return words.get(words.size() - 1);
    }
}
