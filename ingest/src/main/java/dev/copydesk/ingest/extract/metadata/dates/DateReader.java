package dev.copydesk.ingest.extract.metadata.dates;

import dev.copydesk.events.NewsDate;
import dev.copydesk.language.ResourceLines;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates as pages write them: ISO 8601, RFC 1123, months by name in many languages, and digits where they are clear. */
public final class DateReader {
    private static final int MAX_TEXT = 4000;
    private static final String ZONE = "(?<zone>(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[+-]\\d{2}(?!\\d)|Z\\b|[A-Z]{3,4}\\b)?";
    private static final String TIME = "(?<h>\\d{1,2})[:.h](?<m>\\d{2})(?:[:.](?<s>\\d{2})(?:[.,]\\d{1,9})?)?"
            + "\\s?(?<ampm>[AaPp]\\.?[Mm]\\.?)?\\s?" + ZONE;
    private static final String WORD = "(?<month>[\\p{L}\\p{M}]{3,15})";

    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(?<y>\\d{4})(?:-(?<mo>\\d{1,2})-(?<d>\\d{1,2})|/(?<mo2>\\d{1,2})/(?<d2>\\d{1,2})|\\.(?<mo3>\\d{1,2})\\.(?<d3>\\d{1,2}))"
                    + "(?!\\d)(?:(?:[Tt,.]|\\s){1,3}" + TIME + ")?");
    private static final Pattern COMPACT = Pattern.compile(
            "(?<!\\d)(?<y>20\\d{2})(?<mo>[01]\\d)(?<d>[0-3]\\d)(?:T?(?<h>\\d{2})(?<m>\\d{2})(?<s>\\d{2})?(?<zone>Z|[+-]\\d{2}:?\\d{2})?)?(?!\\d)");
    private static final Pattern IDEOGRAPHIC = Pattern.compile(
            "(?<!\\d)(?<y>\\d{4}|(?:令和)\\s*\\d{1,2})\\s*[年년]\\s*(?<mo>\\d{1,2})\\s*[月월]\\s*(?<d>\\d{1,2})\\s*[日일]?(?:\\s*(?<h>\\d{1,2})[:時시时](?<m>\\d{2}))?");
    private static final Pattern DIGITS = Pattern.compile(
            "(?<!\\d)(?<a>\\d{1,2})(?<sep>[./-])\\s?(?<b>\\d{1,2})\\k<sep>\\s?(?<y>(?:19|20|25)\\d{2}|\\d{2}(?![\\d:]))(?:[,\\s–|-]{1,5}(?:um |at |- )?"
                    + TIME + ")?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.º|[.ºª])?,?[\\s-]{1,3}(?:de |d[’'])?" + WORD
                    + "\\.?,?(?: de| del)?[\\s-]{1,3}(?<y>(?:19|20|25)\\d{2})(?!\\d)(?:[,\\s–|-]{1,5}(?:at |um |à |- )?"
                    + TIME + ")?");
    private static final Pattern MONTH_FIRST = Pattern.compile("(?<![\\p{L}\\p{M}])" + WORD
            + "\\.?\\s{1,3}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>(?:19|20)\\d{2})(?!\\d)(?:[,\\s–|-]{1,5}(?:at |- )?"
            + TIME + ")?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(?<!\\d)(?<y>(?:19|20)\\d{2})[.,]?\\s{1,3}(?:m\\. )?"
            + WORD + "\\s{1,3}(?<d>\\d{1,2})(?!\\d)(?:[.,\\s]{1,3}" + TIME + ")?");
    private static final Pattern WORDED =
            Pattern.compile("(?<!\\d)(?<d>\\d{1,2}) tháng (?<mo>\\d{1,2}),? năm (?<y>\\d{4})");
    private static final List<Pattern> PATTERNS =
            List.of(ISO, COMPACT, IDEOGRAPHIC, DAY_FIRST, MONTH_FIRST, YEAR_FIRST, DIGITS, WORDED);
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?<millis>\\d{3})?");

    private static final Map<String, Integer> MONTHS = months();
    /** Abbreviations that mean one offset wherever they stand. */
    private static final Map<String, ZoneOffset> ZONES = Map.ofEntries(
            Map.entry("Z", ZoneOffset.UTC),
            Map.entry("UTC", ZoneOffset.UTC),
            Map.entry("GMT", ZoneOffset.UTC),
            Map.entry("EST", ZoneOffset.ofHours(-5)),
            Map.entry("EDT", ZoneOffset.ofHours(-4)),
            Map.entry("PST", ZoneOffset.ofHours(-8)),
            Map.entry("PDT", ZoneOffset.ofHours(-7)),
            Map.entry("CET", ZoneOffset.ofHours(1)),
            Map.entry("MEZ", ZoneOffset.ofHours(1)),
            Map.entry("CEST", ZoneOffset.ofHours(2)),
            Map.entry("MESZ", ZoneOffset.ofHours(2)),
            Map.entry("EET", ZoneOffset.ofHours(2)),
            Map.entry("EEST", ZoneOffset.ofHours(3)),
            Map.entry("MSK", ZoneOffset.ofHours(3)),
            Map.entry("JST", ZoneOffset.ofHours(9)),
            Map.entry("KST", ZoneOffset.ofHours(9)),
            Map.entry("AEST", ZoneOffset.ofHours(10)),
            Map.entry("AEDT", ZoneOffset.ofHours(11)));

    private static final int BUDDHIST = 543;
    private static final int REIWA = 2018;

    private DateReader() {}

    private static Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        for (var line : ResourceLines.of(DateReader.class, "months.txt")) {
            var parts = line.split(" ");
            for (int month = 1; month < parts.length; month++) {
                for (var name : parts[month].split("\\|")) {
                    months.putIfAbsent(name.toLowerCase(Locale.ROOT), month);
                }
            }
        }
        return months;
    }

    /** A date in a text and where it stands there. */
    public record Dated(NewsDate date, int start, int end) {}

    /**
     * The first date in {@code text}.
     *
     * @param monthFirst whether 3/4/2024 means 4 March; null where that is not known
     */
    public static Optional<NewsDate> read(String text, @Nullable Boolean monthFirst) {
        var stripped = text.strip();
        if (stripped.length() <= 13 && stripped.length() >= 10) {
            var epoch = EPOCH.matcher(stripped);
            if (epoch.matches()) {
                long number = Long.parseLong(stripped);
                var instant = epoch.group("millis") == null
                        ? Instant.ofEpochSecond(number)
                        : Instant.ofEpochSecond(number / 1000);
                return Optional.of(NewsDate.of(instant.atOffset(ZoneOffset.UTC)));
            }
        }
        return first(text, monthFirst).map(Dated::date);
    }

    public static Optional<Dated> first(String given, @Nullable Boolean monthFirst) {
        var text = withPlainDigits(given.length() > MAX_TEXT ? given.substring(0, MAX_TEXT) : given);
        if (text == null) {
            return Optional.empty();
        }
        Dated best = null;
        for (var pattern : PATTERNS) {
            if (best != null && best.start == 0) {
                break;
            }
            var matcher = pattern.matcher(text);
            if (best != null) {
                matcher.region(0, Math.min(text.length(), best.end));
            }
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

    /** The digits of every script as ASCII ones, place for place; null where there are none. */
    private static @Nullable String withPlainDigits(String text) {
        boolean any = false;
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                any = true;
            } else if (c > 0x7f && Character.isDigit(c)) {
                any = true;
                out = out == null ? new StringBuilder(text) : out;
                out.setCharAt(i, (char) ('0' + Character.digit(c, 10)));
            }
        }
        return any ? out == null ? text : out.toString() : null;
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
            var offset = pattern == IDEOGRAPHIC ? null : offset(m.group("zone"));
            return offset == null ? NewsDate.of(local) : NewsDate.of(local.atOffset(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate day(Pattern pattern, Matcher m, @Nullable Boolean monthFirst) {
        var written = m.group("y");
        if (pattern == IDEOGRAPHIC && written.startsWith("令和")) {
            int year = REIWA + Integer.parseInt(written.substring(2).strip());
            return LocalDate.of(year, number(m, "mo"), number(m, "d"));
        }
        int given = Integer.parseInt(written);
        int year = given > 2500 ? given - BUDDHIST : given;
        if (pattern == DIGITS) {
            return digits(m, year < 100 ? 2000 + year : year, monthFirst);
        }
        if (pattern == DAY_FIRST || pattern == MONTH_FIRST || pattern == YEAR_FIRST) {
            var month = MONTHS.get(m.group("month").toLowerCase(Locale.ROOT));
            return month == null ? null : LocalDate.of(year, month, number(m, "d"));
        }
        var form = pattern != ISO || m.group("mo") != null ? "" : m.group("mo2") != null ? "2" : "3";
        return LocalDate.of(year, number(m, "mo" + form), number(m, "d" + form));
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
        if (pattern == WORDED || m.group("h") == null || m.group("m") == null) {
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

    /** Null where the zone is not given, or not one everywhere ("CST"). */
    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        var named = ZONES.get(zone);
        if (named != null) {
            return named;
        }
        var bare = zone.startsWith("UTC") || zone.startsWith("GMT") ? zone.substring(3) : zone;
        return bare.startsWith("+") || bare.startsWith("-") ? ZoneOffset.of(bare) : null;
    }
}
