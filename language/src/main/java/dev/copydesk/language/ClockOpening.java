package dev.copydesk.language;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A time of day that opens a text, as the posts of a live page begin: {@code 14:05}, {@code 14.05 Uhr: …}, {@code 14h05 - …}. */
public final class ClockOpening {
    private static final Pattern CLOCK = Pattern.compile(
            "^[\\s+|•*–—-]{0,6}(\\d{1,2})\\s?(?:[:.h]\\s?(\\d{2}))(?![\\d.]\\d)\\s{0,2}"
                    + "(?i:(uhr|h|hrs|a\\.?m\\.?|p\\.?m\\.?|cest|cet|gmt|bst|est|edt|et)\\b\\.?)?(.{0,4})",
            Pattern.DOTALL);
    private static final Pattern DIVIDER = Pattern.compile("^\\s{0,2}(?:[:,|–—+-].*|\\p{Lu}.*)?$", Pattern.DOTALL);

    private ClockOpening() {}

    /** In minutes after midnight; empty where the text opens otherwise. */
    public static OptionalInt minutes(String text) {
        var clock = CLOCK.matcher(text);
        if (!clock.find()
                || !(clock.group(3) != null || DIVIDER.matcher(clock.group(4)).matches())) {
            return OptionalInt.empty();
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        boolean afternoon = clock.group(3) != null
                && clock.group(3).toLowerCase(Locale.ROOT).startsWith("p");
        if (hour > 24 || minute > 59) {
            return OptionalInt.empty();
        }
        return OptionalInt.of((afternoon && hour < 12 ? hour + 12 : hour) * 60 + minute);
    }
}
