package dev.copydesk.publish.digest;

import dev.copydesk.language.TextRange;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Asides that a sentence can do without: in parentheses, or between two dashes. One stays that denies, doubts, limits or
 * counts, that quotes, or that gives an abbreviation.
 */
final class SentenceAsides {
    private static final Pattern ASIDE = Pattern.compile("(?<=[\\p{L}\\p{N}’'%])(?:\\s\\([^()]{8,160}\\)"
            + "|\\s?—\\s?[^—()]{8,160}?\\s?—(?=\\s?[\\p{L}\\p{N}])|\\s–\\s[^–()]{8,160}?\\s–(?=\\s)"
            + "|\\s--\\s[^()]{8,160}?\\s--(?=\\s))");
    private static final Pattern WORD = Pattern.compile("[\\p{L}’']+");
    private static final Pattern DIGIT = Pattern.compile("\\p{N}");
    private static final Pattern SENTENCE = Pattern.compile("[.!?;:]\\s");
    private static final int FEWEST_WORDS = 2;

    private final DigestLexicon lexicon;

    SentenceAsides(DigestLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The wording without asides; all of them in a language whose words of doubt are not known. */
    Wording without(Wording wording, String text) {
        if (lexicon.reservations().isEmpty()) {
            return wording;
        }
        var rest = wording;
        int from = wording.from();
        if (!opensAny(text, from, wording.to())) {
            return wording;
        }
        var matcher = ASIDE.matcher(text).region(from, wording.to()).useTransparentBounds(true);
        while (matcher.find()) {
            if (isIdle(matcher.group()) && QuoteMarks.balanced(text.substring(from, matcher.start()))) {
                rest = rest.without(new TextRange(matcher.start(), matcher.end()));
            }
        }
        return rest;
    }

    private static boolean opensAny(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '—' || c == '–' || (c == '-' && i + 1 < to && text.charAt(i + 1) == '-')) {
                return true;
            }
        }
        return false;
    }

    private boolean isIdle(String aside) {
        if (QuoteMarks.any(aside)
                || DIGIT.matcher(aside).find()
                || SENTENCE.matcher(aside).find()) {
            return false;
        }
        int words = 0;
        var word = WORD.matcher(aside);
        while (word.find()) {
            words++;
            if (lexicon.reservations().contains(word.group().toLowerCase(Locale.ROOT))) {
                return false;
            }
        }
        return words >= FEWEST_WORDS;
    }
}
