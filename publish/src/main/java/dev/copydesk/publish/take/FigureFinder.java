package dev.copydesk.publish.take;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds the numbers that somebody must have counted: no years, dates, times, ages, scores or numbering. */
final class FigureFinder {
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,15}(?:[.,'\u00a0\u202f]\\d{3}(?!\\d)){0,5}(?:[.,]\\d{1,6}(?!\\d))?");
    private static final String CURRENCIES = "$€£¥₹₽";
    private static final String PAIRING = "-–—:/.";
    private static final int SMALLEST = 10;
    private static final int OLDEST = 110;

    /** Numbers of a sentence past this are not looked at. */
    private static final int MOST = 200;

    private final TakeVocabulary vocabulary;
    private final Set<String> months = new TreeSet<>();

    FigureFinder(TakeVocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (var month : Month.values()) {
            for (var style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                var name = month.getDisplayName(style, vocabulary.locale()).toLowerCase(vocabulary.locale());
                months.add(name.replace(".", ""));
            }
        }
        months.add("sept");
    }

    /** @param sentence as the vocabulary folds it */
    boolean hasFigure(String sentence) {
        var numbers = NUMBER.matcher(sentence);
        for (int n = 0; n < MOST && numbers.find(); n++) {
            if (isFigure(sentence, numbers.start(), numbers.end())) {
                return true;
            }
        }
        return false;
    }

    private boolean isFigure(String text, int from, int to) {
        var before = text.substring(Math.max(0, from - 20), from).stripTrailing();
        var after = text.substring(to, Math.min(text.length(), to + 20));
        if (isPart(text, from) || vocabulary.ages().stream().anyMatch(age -> follows(after, age))) {
            return false;
        }
        if (isCurrency(before, before.length() - 1)
                || isCurrency(after.strip(), 0)
                || after.strip().startsWith("%")) {
            return true;
        }
        if (vocabulary.units().stream().anyMatch(unit -> follows(after, unit))) {
            return true;
        }
        return !isPaired(text, from, to)
                && !isDate(before, after)
                && !isPlaceInRow(before, after, from)
                && !isAge(before, after, text.substring(from, to))
                && !isYear(text.substring(from, to))
                && isLarge(text.substring(from, to))
                && (after.isEmpty() || !Character.isLetter(after.charAt(0)));
    }

    /** Whether the digits belong to a name: {@code covid-19}, {@code a380}. */
    private static boolean isPart(String text, int from) {
        if (from == 0) {
            return false;
        }
        char before = text.charAt(from - 1);
        return Character.isLetter(before)
                || before == '#'
                || before == '_'
                || ("-–".indexOf(before) >= 0 && from > 1 && Character.isLetter(text.charAt(from - 2)));
    }

    private static boolean isCurrency(String text, int at) {
        return at >= 0 && at < text.length() && CURRENCIES.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean follows(String after, String word) {
        int at = 0;
        while (at < after.length() && (after.charAt(at) == ' ' || after.charAt(at) == '-')) {
            at++;
        }
        int end = at + word.length();
        return after.startsWith(word, at) && (end >= after.length() || !Character.isLetter(after.charAt(end)));
    }

    private static boolean isPaired(String text, int from, int to) {
        boolean left =
                from > 1 && PAIRING.indexOf(text.charAt(from - 1)) >= 0 && Character.isDigit(text.charAt(from - 2));
        boolean right = to + 1 < text.length()
                && PAIRING.indexOf(text.charAt(to)) >= 0
                && Character.isDigit(text.charAt(to + 1));
        return left || right;
    }

    private boolean isDate(String before, String after) {
        var rest = after.startsWith(".") ? after.substring(1) : after;
        return months.contains(firstWord(rest.strip())) || months.contains(lastWord(before));
    }

    private boolean isPlaceInRow(String before, String after, int from) {
        boolean item = from == 0 && (after.startsWith(".") || after.startsWith(")"));
        boolean ordinal = after.startsWith(". ") && vocabulary.locale().equals(Locale.GERMAN);
        return item || ordinal || vocabulary.before().contains(lastWord(before)) || before.endsWith("§");
    }

    private static boolean isAge(String before, String after, String number) {
        boolean opened = before.endsWith(",") || before.endsWith("(");
        boolean closed = after.startsWith(",") || after.startsWith(")") || after.startsWith(".");
        return opened && closed && value(number) <= OLDEST;
    }

    private static boolean isYear(String number) {
        return number.length() == 4
                && number.chars().allMatch(Character::isDigit)
                && value(number) >= 1000
                && value(number) <= 2100;
    }

    private static boolean isLarge(String number) {
        return value(number) >= SMALLEST || number.indexOf('.') > 0 || number.indexOf(',') > 0;
    }

    /** The digits alone, as one number: enough to tell ages and years. */
    private static double value(String number) {
        double value = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            value = Character.isDigit(c) ? 10 * value + Character.digit(c, 10) : value;
        }
        return value;
    }

    private static String firstWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }

    private static String lastWord(String text) {
        var bare = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        int start = bare.length();
        while (start > 0 && (Character.isLetter(bare.charAt(start - 1)) || bare.charAt(start - 1) == '°')) {
            start--;
        }
        return bare.substring(start);
    }
}
