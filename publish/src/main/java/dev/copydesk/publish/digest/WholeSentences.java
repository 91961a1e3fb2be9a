package dev.copydesk.publish.digest;

import dev.copydesk.language.SentenceSplitter;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a text, of which those stay one that a quotation holds together. */
final class WholeSentences {
    /** A quotation of more sentences than this is left in pieces. */
    private static final int LONGEST_QUOTATION = 12;

    private final SentenceSplitter splitter;

    WholeSentences(DigestLexicon lexicon) {
        this.splitter = new SentenceSplitter(lexicon.grammar());
    }

    /** The sentences of {@code text} between {@code from} and {@code to}, without the white space around them. */
    List<TextRange> split(String text, int from, int to, List<TextRange> quotes) {
        return whole(text, splitter.split(text, from, to), quotes);
    }

    /** Joins what a known quote or a pair of marks holds together. */
    private static List<TextRange> whole(String text, List<TextRange> ranges, List<TextRange> quotes) {
        var out = new ArrayList<TextRange>();
        int i = 0;
        while (i < ranges.size()) {
            int until = i;
            int limit = Math.min(ranges.size(), i + LONGEST_QUOTATION) - 1;
            while (until < limit && cuts(quotes, ranges.get(until).to())) {
                until++;
            }
            int closed = closing(text, ranges, i, until, limit);
            int last = closed < 0 ? until : closed;
            out.add(new TextRange(ranges.get(i).from(), ranges.get(last).to()));
            i = last + 1;
        }
        return out;
    }

    /** The first sentence from {@code until} on with which the marks since {@code first} are balanced; -1 where none is. */
    private static int closing(String text, List<TextRange> ranges, int first, int until, int limit) {
        for (int last = until; last <= limit; last++) {
            if (QuoteMarks.balanced(
                    text.substring(ranges.get(first).from(), ranges.get(last).to()))) {
                return last;
            }
        }
        return -1;
    }

    private static boolean cuts(List<TextRange> quotes, int at) {
        int low = 0;
        int high = quotes.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            var quote = quotes.get(middle);
            if (quote.to() <= at) {
                low = middle + 1;
            } else if (quote.from() >= at) {
                high = middle - 1;
            } else {
                return true;
            }
        }
        return false;
    }
}
