package dev.copydesk.console.reader.pages;

import dev.copydesk.events.DayCount;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Numbers as bars of a small drawing.
 *
 * @param width of the drawing, in its own units; its height is {@value #HEIGHT}
 */
public record DayBars(int width, List<Bar> bars) {
    public static final int HEIGHT = 60;
    private static final int STEP = 12;
    private static final int GAP = 2;

    public DayBars {
        bars = List.copyOf(bars);
    }

    /** @param label what it counts: a day, an hour */
    public record Bar(int x, int y, int width, int height, String label, long count) {}

    /** All of them as one path: where there are many drawings on a page. */
    public String path() {
        var path = new StringBuilder();
        bars.stream()
                .filter(bar -> bar.height() > 0)
                .forEach(bar -> path.append('M')
                        .append(bar.x())
                        .append(' ')
                        .append(HEIGHT)
                        .append('v')
                        .append(-bar.height())
                        .append('h')
                        .append(bar.width())
                        .append('v')
                        .append(bar.height())
                        .append('z'));
        return path.toString();
    }

    /** Counts by day, given newest first, the oldest at the left. */
    static DayBars of(List<DayCount> days) {
        var oldestFirst = new ArrayList<>(days);
        Collections.reverse(oldestFirst);
        return of(
                oldestFirst.stream().map(day -> day.day().day().toString()).toList(),
                oldestFirst.stream().map(DayCount::count).toList());
    }

    /** Articles by the hour of the day. */
    static DayBars ofHours(List<Integer> hours) {
        var labels = new ArrayList<String>();
        for (int hour = 0; hour < hours.size(); hour++) {
            labels.add((hour < 10 ? "0" : "") + hour + " h");
        }
        return of(labels, hours.stream().map(Integer::longValue).toList());
    }

    private static DayBars of(List<String> labels, List<Long> counts) {
        long most = counts.stream().mapToLong(Long::longValue).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < counts.size(); i++) {
            long count = counts.get(i);
            int height = most == 0 ? 0 : (int) Math.max(count > 0 ? 2 : 0, Math.round(HEIGHT * (double) count / most));
            bars.add(new Bar(i * STEP, HEIGHT - height, STEP - GAP, height, labels.get(i), count));
        }
        return new DayBars(Math.max(1, counts.size() * STEP - GAP), bars);
    }
}
