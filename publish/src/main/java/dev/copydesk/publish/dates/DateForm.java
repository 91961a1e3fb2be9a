package dev.copydesk.publish.dates;

import dev.copydesk.language.ResourceLines;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * How a language writes a date behind the name of its day.
 *
 * @param months their names, January first
 * @param pairs {@code date} and {@code date-with-year}, with {@code {day}}, {@code {month}} and {@code {year}}; {@code
 *     month-first} and {@code month-first-with-year} where part of the language's press writes so, {@code month-first-regions} where it does; {@code
 *     first}, the first of a month, where that is no plain number; {@code apposition = yes} where a date follows a weekday without
 *     parentheses; {@code bare = yes} where a weekday needs no preposition; {@code zones}, the offsets in which most of the
 *     language's press writes, and {@code zones-<region>}
 */
record DateForm(List<String> months, Map<String, String> pairs) {
    static DateForm of(List<String> months, Map<String, String> pairs) {
        return new DateForm(List.copyOf(months), Map.copyOf(pairs));
    }

    boolean capitalisesMonths() {
        return Character.isUpperCase(months.get(0).charAt(0));
    }

    boolean allowsBareWeekdays() {
        return "yes".equals(pairs.get("bare"));
    }

    boolean putsDateInApposition() {
        return "yes".equals(pairs.get("apposition"));
    }

    List<String> monthFirstRegions() {
        return ResourceLines.parts(pairs.getOrDefault("month-first-regions", ""));
    }

    /** The offsets in which an article of a region may have been written whose page gives its time in UTC. */
    List<ZoneOffset> zones(String region) {
        var zones = pairs.getOrDefault("zones-" + region, pairs.getOrDefault("zones", "Z"));
        return ResourceLines.parts(zones).stream().map(ZoneOffset::of).toList();
    }

    String date(LocalDate date, boolean withYear, boolean monthFirst) {
        var key = (monthFirst && pairs.containsKey("month-first") ? "month-first" : "date")
                + (withYear ? "-with-year" : "");
        var day = date.getDayOfMonth() == 1 ? pairs.getOrDefault("first", "1") : "" + date.getDayOfMonth();
        return pairs.getOrDefault(key, "{day} {month} {year}")
                .replace("{day}", day)
                .replace("{month}", months.get(date.getMonthValue() - 1))
                .replace("{year}", "" + date.getYear());
    }
}
