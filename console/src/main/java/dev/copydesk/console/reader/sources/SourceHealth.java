package dev.copydesk.console.reader.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a source does.
 *
 * @param site host without {@code www.}
 * @param articles of all time, as far as the topics tell
 * @param lastMillis when the newest article came; absent where none did
 * @param gapMillis the usual time between two arrivals: the median; absent where it is not known yet
 * @param expectedWithinMillis after how long without an article it counts as silent; absent where that is not known yet
 * @param silentForMillis how much longer than that nothing has come; absent where it is not silent
 * @param recent articles of the last 7 days, {@code failures} those of the same days that failed
 * @param failureShare failures among both; absent where there are none of either
 * @param hours how many articles came in which hour of the day (UTC)
 */
public record SourceHealth(
        String site,
        SourceState state,
        long articles,
        @Nullable Long lastMillis,
        @Nullable Long gapMillis,
        @Nullable Long expectedWithinMillis,
        @Nullable Long silentForMillis,
        long recent,
        long failures,
        @Nullable Double failureShare,
        List<Integer> hours) {
    public SourceHealth {
        hours = List.copyOf(hours);
    }
}
