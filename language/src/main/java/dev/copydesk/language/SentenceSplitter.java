package dev.copydesk.language;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds where sentences end, for quotes and digest alike: by the platform's rules, less the breaks that they see after
 * abbreviations, initials and the days of German dates.
 */
public final class SentenceSplitter {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{L}\\.)*\\p{L}");
    private static final Pattern ORDINAL = Pattern.compile("\\d{1,3}");
    private static final String OPENING = "(“\"‘'„«[";
    private static final String CLOSING = ",;:)”،؛，、；：";

    /** Of Urdu, Arabic, Armenian, Ethiopic, Burmese and Khmer. */
    private static final String FURTHER_STOPS = "۔؟։።፧။។";

    /** In Japanese, what follows a quotation that its sentence contains: that it was said. */
    private static final char QUOTATIVE = 'と';

    /** A word longer than this is no abbreviation. */
    private static final int LONGEST_ABBREVIATION = 24;

    private final Lexicon lexicon;

    public SentenceSplitter(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The sentences of {@code text} between {@code from} and {@code to}, without the white space around them. */
    public List<TextRange> split(String text, int from, int to) {
        var sentences = new ArrayList<TextRange>();
        for (var next : breaks(text, from, to)) {
            int last = sentences.size() - 1;
            if (last >= 0 && goesOn(text, sentences.get(last), next)) {
                sentences.set(last, new TextRange(sentences.get(last).from(), next.to()));
            } else {
                sentences.add(next);
            }
        }
        return sentences;
    }

    private List<TextRange> breaks(String text, int from, int to) {
        var iterator = BreakIterator.getSentenceInstance(lexicon.locale());
        iterator.setText(text.substring(from, to));
        var ranges = new ArrayList<TextRange>();
        int start = iterator.first();
        for (int next = iterator.next(); next != BreakIterator.DONE; next = iterator.next()) {
            int end = behindMarks(text, from + next, to) - from;
            cut(text, from + start, from + end, ranges);
            start = Math.max(start, end);
        }
        return ranges;
    }

    /** Where a sentence ends that is broken off before the marks that close it. */
    private static int behindMarks(String text, int at, int to) {
        int end = at;
        if (SentenceEnds.isEnd(text.charAt(at - 1))) {
            while (end < to && closes(text, end, to)) {
                end++;
            }
        }
        return end;
    }

    private static boolean closes(String text, int at, int to) {
        boolean last = at + 1 == to || Character.isWhitespace(text.charAt(at + 1));
        return "”’»」』)）".indexOf(text.charAt(at)) >= 0 || (last && QuoteCharacters.isMark(text.charAt(at)));
    }

    /** Adds what is left of a sentence, in pieces where it has full stops that the platform does not know. */
    private static void cut(String text, int from, int to, List<TextRange> ranges) {
        int start = from;
        for (int i = from; i < to; i++) {
            boolean stop = FURTHER_STOPS.indexOf(text.charAt(i)) >= 0;
            if (stop || closesAsOpener(text, i, to)) {
                int end = stop ? behindMarks(text, i + 1, to) : i + 1;
                add(text, start, end, ranges);
                start = end;
            }
        }
        add(text, start, to, ranges);
    }

    /** {@code Ende.“ Danach}: a mark that closes here, and opens in other languages. */
    private static boolean closesAsOpener(String text, int at, int to) {
        return "“‘«".indexOf(text.charAt(at)) >= 0
                && at > 0
                && SentenceEnds.isEnd(text.charAt(at - 1))
                && at + 1 < to
                && Character.isWhitespace(text.charAt(at + 1));
    }

    private static void add(String text, int from, int to, List<TextRange> ranges) {
        if (from < to) {
            var range = TextRange.trimmed(text, from, to);
            if (range.from() < range.to()) {
                ranges.add(range);
            }
        }
    }

    private boolean goesOn(String text, TextRange before, TextRange next) {
        int opening = text.codePointAt(next.from());
        if (Character.isLowerCase(opening) || CLOSING.indexOf(opening) >= 0) {
            return true;
        }
        int stop = before.to() - 1;
        if (opening == QUOTATIVE && "」』".indexOf(text.charAt(stop)) >= 0) {
            return true;
        }
        if (text.charAt(stop) != '.') {
            return false;
        }
        var word = wordBefore(text, before.from(), stop);
        return leadsOn(word) || (isAbbreviation(word) && !opensSentence(text, next));
    }

    private static String wordBefore(String text, int from, int stop) {
        int start = stop;
        int bound = Math.max(from, stop - LONGEST_ABBREVIATION);
        while (start > bound && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        while (start < stop && OPENING.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return text.substring(start, stop);
    }

    private boolean leadsOn(String word) {
        return lexicon.has(WordList.ABBREVIATIONS, word.toLowerCase(Locale.ROOT), Note.ONWARD);
    }

    private boolean isAbbreviation(String word) {
        return INITIALS.matcher(word).matches()
                || (lexicon.has(Trait.DOTTED_ORDINALS) && ORDINAL.matcher(word).matches())
                || lexicon.has(WordList.ABBREVIATIONS, word.toLowerCase(Locale.ROOT));
    }

    /** Whether what follows an abbreviation is a sentence all the same: it opens with a word that seldom stands capitalised within one. */
    private boolean opensSentence(String text, TextRange next) {
        int end = next.from();
        while (end < next.to() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        var word = text.substring(next.from(), end);
        return word.length() > 1 && lexicon.opensSentences(word.toLowerCase(Locale.ROOT));
    }
}
