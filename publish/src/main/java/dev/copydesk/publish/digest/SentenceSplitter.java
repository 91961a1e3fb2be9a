package dev.copydesk.publish.digest;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where sentences end: the platform's rules, less the breaks that they see after abbreviations and initials and within
 * quotations.
 */
final class SentenceSplitter {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{L}|\\d{1,3}");

    /** A quotation of more sentences than this is left in pieces. */
    private static final int LONGEST_QUOTATION = 12;

    private final DigestLexicon lexicon;

    SentenceSplitter(DigestLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A stretch of the text in UTF-16 units. */
    record Range(int from, int to) {}

    /** The sentences of {@code text} between {@code from} and {@code to}, without the white space around them. */
    List<Range> split(String text, int from, int to, List<Range> quotes) {
        return whole(text, repaired(text, breaks(text, from, to)), quotes);
    }

    private List<Range> breaks(String text, int from, int to) {
        var iterator = BreakIterator.getSentenceInstance(lexicon.locale());
        iterator.setText(text.substring(from, to));
        var ranges = new ArrayList<Range>();
        int start = iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; start = end, end = iterator.next()) {
            var range = trimmed(text, from + start, from + end);
            if (range.from() < range.to()) {
                ranges.add(range);
            }
        }
        return ranges;
    }

    private List<Range> repaired(String text, List<Range> ranges) {
        var out = new ArrayList<Range>();
        for (var range : ranges) {
            int last = out.size() - 1;
            if (last >= 0 && goesOn(text, out.get(last), range)) {
                out.set(last, new Range(out.get(last).from(), range.to()));
            } else {
                out.add(range);
            }
        }
        return out;
    }

    private boolean goesOn(String text, Range before, Range next) {
        int stop = before.to() - 1;
        int opening = text.codePointAt(next.from());
        if (Character.isLowerCase(opening) || ",;:)”".indexOf(opening) >= 0) {
            return true;
        }
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > before.from() && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        var word = text.substring(start, stop);
        while (!word.isEmpty() && "(“\"‘'„«[".indexOf(word.charAt(0)) >= 0) {
            word = word.substring(1);
        }
        boolean dayOfMonth = lexicon.locale().equals(Locale.GERMAN);
        boolean initials = INITIALS.matcher(word).matches() && (dayOfMonth || !Character.isDigit(word.charAt(0)));
        boolean abbreviation = lexicon.abbreviations().contains(word.toLowerCase(Locale.ROOT));
        return (initials || abbreviation) && !opensSentence(text, next);
    }

    /** Whether what follows an abbreviation is a sentence all the same: it opens with a word that seldom stands capitalised within one. */
    private boolean opensSentence(String text, Range next) {
        int end = next.from();
        while (end < next.to() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        var word = text.substring(next.from(), end);
        return word.length() > 1 && lexicon.stopWords().contains(word.toLowerCase(Locale.ROOT));
    }

    /** Joins what a known quote or a pair of marks holds together. */
    private static List<Range> whole(String text, List<Range> ranges, List<Range> quotes) {
        var out = new ArrayList<Range>();
        int i = 0;
        while (i < ranges.size()) {
            int until = i;
            int limit = Math.min(ranges.size(), i + LONGEST_QUOTATION) - 1;
            while (until < limit && cuts(quotes, ranges.get(until).to())) {
                until++;
            }
            int closed = closing(text, ranges, i, until, limit);
            int last = closed < 0 ? until : closed;
            out.add(new Range(ranges.get(i).from(), ranges.get(last).to()));
            i = last + 1;
        }
        return out;
    }

    /** The first sentence from {@code until} on with which the marks since {@code first} are balanced; -1 where none is. */
    private static int closing(String text, List<Range> ranges, int first, int until, int limit) {
        for (int last = until; last <= limit; last++) {
            if (QuoteMarks.balanced(
                    text.substring(ranges.get(first).from(), ranges.get(last).to()))) {
                return last;
            }
        }
        return -1;
    }

    private static boolean cuts(List<Range> quotes, int at) {
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

    /** The stretch without the white space at its edges; an empty one where it has nothing else. */
    static Range trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return new Range(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
