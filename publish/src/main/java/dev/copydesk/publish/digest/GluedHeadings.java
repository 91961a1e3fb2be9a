package dev.copydesk.publish.digest;

import dev.copydesk.language.SentenceEnds;
import dev.copydesk.language.TextRange;

/**
 * A heading that a page sets in the paragraph of the text under it: a short line without a full stop. A sentence that seems
 * to open with one begins behind it.
 */
final class GluedHeadings {
    private static final int MOST_WORDS = 12;

    private GluedHeadings() {}

    /** The sentence without the headings that it opens with. */
    static TextRange without(String text, TextRange sentence) {
        int from = sentence.from();
        int line = text.indexOf('\n', from);
        while (line >= 0
                && line < sentence.to()
                && isHeading(text, from, line)
                && opensSentence(text, line, sentence.to())) {
            from = TextRange.trimmed(text, line, sentence.to()).from();
            line = text.indexOf('\n', from);
        }
        return new TextRange(from, sentence.to());
    }

    private static boolean isHeading(String text, int from, int line) {
        var words = text.substring(from, line).strip();
        return !words.isEmpty()
                && DigestWords.count(words) <= MOST_WORDS
                && !SentenceEnds.isEnd(words.codePointBefore(words.length()))
                && ",;–—-".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    private static boolean opensSentence(String text, int line, int to) {
        int at = TextRange.trimmed(text, line, to).from();
        return at < to && !Character.isLowerCase(text.codePointAt(at)) && !Character.isDigit(text.charAt(at));
    }
}
