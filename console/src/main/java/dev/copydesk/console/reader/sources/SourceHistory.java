package dev.copydesk.console.reader.sources;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is kept of a source: bounded, however many articles it has. Told a record twice, it counts it once.
 *
 * @param count records of all time
 * @param arrivals when they came, the latest last; what came within {@link #BURST} of one is the same arrival
 * @param days how many came on which day (UTC, ISO), the newest {@value #DAYS}
 * @param hours how many came in which hour of the day (UTC), 24 numbers
 * @param marks up to which offset records of a partition are counted
 */
public record SourceHistory(
        String host,
        long count,
        long lastMillis,
        List<Long> arrivals,
        Map<String, Integer> days,
        List<Integer> hours,
        Map<Integer, Long> marks) {
    /** A feed that is read every few minutes brings several articles at once. */
    static final long BURST = 5 * 60_000L;

    static final int ARRIVALS = 64;
    static final int DAYS = 30;
    private static final int HOURS = 24;

    public SourceHistory {
        arrivals = List.copyOf(arrivals);
        days = Collections.unmodifiableMap(new TreeMap<>(days));
        hours = List.copyOf(hours);
        marks = Collections.unmodifiableMap(new TreeMap<>(marks));
    }

    public static SourceHistory of(String host) {
        return new SourceHistory(host, 0, 0, List.of(), Map.of(), Collections.nCopies(HOURS, 0), Map.of());
    }

    /** Whether a record is counted already. */
    boolean counts(int partition, long offset) {
        return marks.getOrDefault(partition, -1L) >= offset;
    }

    /** With a record that came at {@code millis}. */
    SourceHistory with(long millis, int partition, long offset) {
        var marksNow = new TreeMap<>(marks);
        marksNow.put(partition, offset);
        var time = Instant.ofEpochMilli(Math.max(0, millis)).atZone(ZoneOffset.UTC);
        var daysNow = new TreeMap<>(days);
        daysNow.merge(time.toLocalDate().toString(), 1, Integer::sum);
        while (daysNow.size() > DAYS) {
            daysNow.pollFirstEntry();
        }
        var hoursNow = new ArrayList<>(hours);
        hoursNow.set(time.getHour(), hoursNow.get(time.getHour()) + 1);
        return new SourceHistory(
                host, count + 1, Math.max(lastMillis, millis), arrivalsWith(millis), daysNow, hoursNow, marksNow);
    }

    /** How many came on this day and the days before it, {@code n} in all. */
    long within(LocalDate last, int n) {
        long sum = 0;
        for (int i = 0; i < n; i++) {
            sum += days.getOrDefault(last.minusDays(i).toString(), 0);
        }
        return sum;
    }

    /** Both, counted together by day; of no use for a rhythm. */
    SourceHistory and(SourceHistory other) {
        var both = new TreeMap<>(days);
        other.days.forEach((day, n) -> both.merge(day, n, Integer::sum));
        return new SourceHistory(
                host,
                count + other.count,
                Math.max(lastMillis, other.lastMillis),
                List.of(),
                both,
                Collections.nCopies(HOURS, 0),
                Map.of());
    }

    private List<Long> arrivalsWith(long millis) {
        var now = new ArrayList<>(arrivals);
        int at = Collections.binarySearch(now, millis);
        if (at >= 0) {
            return now;
        }
        int place = -at - 1;
        boolean joinsBefore = place > 0 && millis - now.get(place - 1) < BURST;
        boolean joinsBehind = place < now.size() && now.get(place) - millis < BURST;
        if (!joinsBefore && !joinsBehind) {
            now.add(place, millis);
            if (now.size() > ARRIVALS) {
                now.remove(0);
            }
        }
        return now;
    }
}
