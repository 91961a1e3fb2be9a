package dev.copydesk.publish.dates;

import java.util.Locale;
import java.util.regex.Pattern;

/** Whether a text writes a month before its day ({@code March 3}), as part of the English press does. */
record MonthOrder(DayLexicon lexicon) {
    private static final Pattern DAY =
            Pattern.compile("(?<![\\p{L}\\p{N}.,:])\\d{1,2}(?:st|nd|rd|th)?(?![\\p{L}\\p{N}:])");

    /** By the region of its language where that is told, or else by the dates in it. */
    boolean isMonthFirst(String text, String region) {
        var regions = lexicon.form().monthFirstRegions();
        if (regions.isEmpty() || !region.isEmpty()) {
            return regions.contains(region);
        }
        int balance = 0;
        var day = DAY.matcher(text);
        while (day.find()) {
            balance += isMonth(wordBefore(text, day.start())) ? 1 : 0;
            balance -= isMonth(wordBehind(text, day.end())) ? 1 : 0;
        }
        return balance > 0;
    }

    private boolean isMonth(String word) {
        return !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && lexicon.isMonth(word.toLowerCase(Locale.ROOT));
    }

    private static String wordBefore(String text, int day) {
        int end = day;
        while (end > 0 && " .".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static String wordBehind(String text, int day) {
        int start = day;
        while (start < text.length() && text.charAt(start) == ' ') {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }
}
