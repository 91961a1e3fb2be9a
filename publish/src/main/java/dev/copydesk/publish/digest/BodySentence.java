package dev.copydesk.publish.digest;

import java.util.List;

/**
 * A sentence of the body, or several where a quotation holds them together.
 *
 * @param number its place among the sentences, from 0
 * @param from where it begins in the text, in UTF-16 units, to is where it ends
 * @param block the number of its block, from 0
 * @param quotedShare the part of it that stands within known quotes, 0 to 1
 */
record BodySentence(int number, int from, int to, String text, int block, List<String> terms, double quotedShare) {
    int words() {
        return DigestWords.count(text);
    }
}
