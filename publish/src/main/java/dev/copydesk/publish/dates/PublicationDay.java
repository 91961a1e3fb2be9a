package dev.copydesk.publish.dates;

import dev.copydesk.events.NewsDate;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The day on which an article was published, where it was written: two that it may be where the page gives a time in UTC
 * that is another day in some of the language's zones. A date counted from it is sure if it is the same from both.
 */
record PublicationDay(List<LocalDate> candidates, boolean late) {
    private static final int TIME_AT = 11;
    private static final int LATE_HOUR = 21;

    /** @param zones the offsets in which it may have been written; they count where the date says UTC */
    static PublicationDay of(NewsDate published, List<ZoneOffset> zones) {
        var iso = published.iso();
        if (!iso.endsWith("Z") || iso.startsWith("00:00:00", TIME_AT)) {
            return new PublicationDay(List.of(published.day()), isLate(iso));
        }
        var time = OffsetDateTime.parse(iso);
        return new PublicationDay(
                zones.stream()
                        .map(zone -> time.withOffsetSameInstant(zone).toLocalDate())
                        .distinct()
                        .toList(),
                isLate(iso));
    }

    private static boolean isLate(String iso) {
        return iso.length() > TIME_AT && Integer.parseInt(iso.substring(TIME_AT, TIME_AT + 2)) >= LATE_HOUR;
    }

    int year() {
        return candidates.get(0).getYear();
    }

    Optional<LocalDate> plus(int days) {
        // a newspaper's "yesterday" is often online on the evening before it is printed
        return days < 0 && late ? Optional.empty() : same(day -> Optional.of(day.plusDays(days)));
    }

    /** The nearest such weekday that is past, the day itself included. */
    Optional<LocalDate> lastOrSame(DayOfWeek weekday) {
        return same(day -> Optional.of(day.with(TemporalAdjusters.previousOrSame(weekday))));
    }

    /** The nearest such weekday before the day. */
    Optional<LocalDate> before(DayOfWeek weekday) {
        return same(day -> Optional.of(day.with(TemporalAdjusters.previous(weekday))));
    }

    /** The nearest such weekday to come, of which none is sure on the same weekday: today, or in a week. */
    Optional<LocalDate> after(DayOfWeek weekday) {
        return same(day -> day.getDayOfWeek() == weekday
                ? Optional.empty()
                : Optional.of(day.with(TemporalAdjusters.next(weekday))));
    }

    /** The nearest such weekday to come, and in a week where the day is one. */
    Optional<LocalDate> coming(DayOfWeek weekday) {
        return same(day -> Optional.of(day.with(TemporalAdjusters.next(weekday))));
    }

    /** The weekday in a week, counted from Monday: 0 is the day's own. */
    Optional<LocalDate> inWeek(int weeks, DayOfWeek weekday) {
        return same(day -> Optional.of(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(weeks)
                .with(TemporalAdjusters.nextOrSame(weekday))));
    }

    /** The day itself where it is such a weekday. */
    Optional<LocalDate> itself(DayOfWeek weekday) {
        return same(day -> day.getDayOfWeek() == weekday ? Optional.of(day) : Optional.empty());
    }

    private Optional<LocalDate> same(Function<LocalDate, Optional<LocalDate>> count) {
        var dates = candidates.stream().map(count).distinct().toList();
        return dates.size() == 1 ? dates.get(0) : Optional.empty();
    }
}
