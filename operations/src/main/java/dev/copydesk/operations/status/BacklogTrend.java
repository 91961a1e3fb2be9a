package dev.copydesk.operations.status;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How the backlog of a stage changed in the last minute. */
final class BacklogTrend {
    private static final long WINDOW_MILLIS = 60_000;

    /** What changed within less says little. */
    private static final long SHORTEST_MILLIS = 900;

    /** Slower than a record in a minute is standing still. */
    private static final double STILL = 1 / 60.0;

    private final Deque<Point> points = new ArrayDeque<>();

    /**
     * @param records that wait; {@code counted} or at most
     * @param offsets that the group is behind
     * @param done records since the first point
     */
    record Point(long atMillis, double records, boolean counted, double offsets, double done) {}

    void add(Point point) {
        if (!points.isEmpty() && points.getLast().atMillis() >= point.atMillis()) {
            points.clear();
        }
        points.addLast(point);
        while (points.getFirst().atMillis() < point.atMillis() - WINDOW_MILLIS) {
            points.removeFirst();
        }
    }

    /** What was before says nothing of what comes. */
    void forget() {
        points.clear();
    }

    /** Records a second that were done; null before there are two points. */
    @Nullable
    Double rate() {
        return tooShort() ? null : Math.max(0, between(Point::done));
    }

    /** Records a second by which the backlog grew; null before there are two points. */
    @Nullable
    Double growth() {
        if (tooShort()) {
            return null;
        }
        // what was partly counted cannot be held against what was counted
        boolean counted = points.stream().allMatch(Point::counted);
        return slope(counted ? Point::records : Point::offsets);
    }

    /** Seconds until nothing waits if the backlog goes on to fall as it does; null where that is never, or not known. */
    @Nullable
    Long catchUpSeconds() {
        if (points.isEmpty()) {
            return null;
        }
        var now = points.getLast();
        if (now.counted() && now.records() == 0) {
            return 0L;
        }
        var growth = growth();
        if (growth == null || growth > -STILL) {
            return null;
        }
        boolean counted = points.stream().allMatch(Point::counted);
        return (long) Math.ceil((counted ? now.records() : now.offsets()) / -growth);
    }

    private boolean tooShort() {
        return points.isEmpty()
                || points.getLast().atMillis() - points.getFirst().atMillis() < SHORTEST_MILLIS;
    }

    private double between(ToDoubleFunction<Point> value) {
        var first = points.getFirst();
        var last = points.getLast();
        return 1_000 * (value.applyAsDouble(last) - value.applyAsDouble(first)) / (last.atMillis() - first.atMillis());
    }

    /** Least squares: one odd point does not turn it. */
    private double slope(ToDoubleFunction<Point> value) {
        double n = points.size();
        double origin = points.getFirst().atMillis();
        double t = 0;
        double v = 0;
        for (var point : points) {
            t += (point.atMillis() - origin) / n;
            v += value.applyAsDouble(point) / n;
        }
        double above = 0;
        double below = 0;
        for (var point : points) {
            double dt = point.atMillis() - origin - t;
            above += dt * (value.applyAsDouble(point) - v);
            below += dt * dt;
        }
        return 1_000 * above / below;
    }
}
