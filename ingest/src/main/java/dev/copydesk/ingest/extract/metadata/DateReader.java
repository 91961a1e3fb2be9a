package dev.copydesk.ingest.extract.metadata;

import dev.copydesk.events.NewsDate;
import dev.copydesk.ingest.extract.text.WordLists;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages write them: ISO 8601, RFC 1123, months by name in many languages, and digits where they are clear. */
public final class DateReader {
    private static final int MAX_TEXT = 4000;
    private static final String TIME = "(?<h>\\d{1,2})[:.h](?<m>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
            + "\\s*(?<ampm>[AaPp]\\.?[Mm]\\.?)?\\s*(?<zone>Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d))?";
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(?<y>\\d{4})(?:-(?<mo>\\d{1,2})-(?<d>\\d{1,2})|/(?<mo2>\\d{1,2})/(?<d2>\\d{1,2}))(?:(?:[Tt,]|\\s){1,3}"
                    + TIME + ")?");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)(?<y>20\\d{2})(?<mo>[01]\\d)(?<d>[0-3]\\d)(?:T?(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern IDEOGRAPHIC = Pattern.compile(
            "(?<!\\d)(?<y>\\d{4})\\s*[年년]\\s*(?<mo>\\d{1,2})\\s*[月월]\\s*(?<d>\\d{1,2})\\s*[日일]?(?:\\s*(?<h>\\d{1,2})[:時시](?<m>\\d{2}))?");
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,2})(?<sep>[./-])\\s?(?<b>\\d{1,2})\\k<sep>\\s?(?<y>(?:19|20)\\d{2}|\\d{2}(?![\\d:]))(?:[,\\s–|-]{1,5}(?:um |at |- )?"
                    + TIME + ")?");
    private static final Map<String, Integer> MONTHS = months();
    private static final String MONTH = MONTHS.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\\s-]{1,3}(?:de |d[’'])?(?<month>" + MONTH
                    + ")\\.?,?(?: de| del)?[\\s-]{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)(?:[,\\s–|-]{1,5}(?:at |um |à |- )?"
                    + TIME + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MONTH_FIRST = Pattern.compile(
            "(?<!\\p{L})(?<month>" + MONTH
                    + ")\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)(?:[,\\s–|-]{1,5}(?:at |- )?"
                    + TIME + ")?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private DateReader() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var line : WordLists.lines(DateReader.class, "months.txt")) {
            var parts = line.split(" ");
            for (int month = 1; month < parts.length; month++) {
                for (var name : parts[month].split("\\|")) {
                    months.putIfAbsent(name.toLowerCase(Locale.ROOT), month);
                }
            }
        }
        return months;
    }

    /** A date in {@code text} and where it starts. */
    record Dated(NewsDate date, int start, int end) {}

    /**
     * The first date in {@code text}.
     *
     * @param monthFirst whether 3/4/2024 means 4 March; null where that is not known
     */
    public static Optional<NewsDate> read(String text, @Nullable Boolean monthFirst) {
        return first(text, monthFirst).map(Dated::date);
    }

    static Optional<Dated> first(String given, @Nullable Boolean monthFirst) {
        var text = given.length() > MAX_TEXT ? given.substring(0, MAX_TEXT) : given;
        Dated best = null;
        for (var pattern : new Pattern[] {ISO, COMPACT, IDEOGRAPHIC, DAY_FIRST, MONTH_FIRST, DIGITS}) {
            var matcher = pattern.matcher(text);
            while (matcher.find() && (best == null || matcher.start() < best.start)) {
                var date = date(pattern, matcher, monthFirst);
                if (date != null) {
                    best = new Dated(date, matcher.start(), matcher.end());
                    break;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static @Nullable NewsDate date(Pattern pattern, Matcher m, @Nullable Boolean monthFirst) {
        try {
            var day = day(pattern, m, monthFirst);
            if (day == null || day.getYear() < 1970 || day.getYear() > 2100) {
                return null;
            }
            var time = time(pattern, m);
            if (time == null) {
                return NewsDate.of(day);
            }
            var local = LocalDateTime.of(day, time);
            var zone = pattern == IDEOGRAPHIC ? null : m.group("zone");
            return zone == null ? NewsDate.of(local) : NewsDate.of(local.atOffset(offset(zone)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Pattern pattern, Matcher m, @Nullable Boolean monthFirst) {
        int year = Integer.parseInt(m.group("y"));
        if (pattern == DIGITS) {
            return digits(m, year < 100 ? 2000 + year : year, monthFirst);
        }
        if (pattern == DAY_FIRST || pattern == MONTH_FIRST) {
            var month = MONTHS.get(m.group("month").toLowerCase(Locale.ROOT));
            return month == null ? null : LocalDate.of(year, month, number(m, "d"));
        }
        boolean slashed = pattern == ISO && m.group("mo") == null;
        return LocalDate.of(year, number(m, slashed ? "mo2" : "mo"), number(m, slashed ? "d2" : "d"));
    }

    private static @Nullable LocalDate digits(MatchResult m, int year, @Nullable Boolean monthFirst) {
        int a = Integer.parseInt(m.group(1));
        int b = Integer.parseInt(m.group(3));
        boolean dotted = m.group(2).equals(".");
        if (a > 12 || dotted || a == b || Boolean.FALSE.equals(monthFirst)) {
            return LocalDate.of(year, b, a);
        }
        return b > 12 || Boolean.TRUE.equals(monthFirst) ? LocalDate.of(year, a, b) : null;
    }

    private static @Nullable LocalTime time(Pattern pattern, Matcher m) {
        if (m.group("h") == null || m.group("m") == null) {
            return null;
        }
        int hour = number(m, "h");
        boolean named = pattern != COMPACT && pattern != IDEOGRAPHIC;
        var half = named ? m.group("ampm") : null;
        if (half != null) {
            hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        }
        int second = pattern == IDEOGRAPHIC || m.group("s") == null ? 0 : number(m, "s");
        return hour > 23 ? null : LocalTime.of(hour, number(m, "m"), second);
    }

    private static int number(Matcher m, String group) {
        return Integer.parseInt(m.group(group));
    }

    private static ZoneOffset offset(String zone) {
        return switch (zone) {
            case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
            default -> ZoneOffset.of(zone);
        };
    }
}
