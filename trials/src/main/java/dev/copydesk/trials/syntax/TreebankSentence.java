package dev.copydesk.trials.syntax;

import java.util.List;

/** A sentence as a treebank has it. */
record TreebankSentence(String text, List<Word> words) {
    /**
     * A word of Universal Dependencies, at the UTF-16 range {@code [from, to)} of the text; the words of a contraction have
     * the range of the whole.
     *
     * @param tag its class, and behind a colon what tells its form
     * @param head the number of its head from 0, -1 of the root
     */
    record Word(int from, int to, String tag, int head, String relation) {}
}
