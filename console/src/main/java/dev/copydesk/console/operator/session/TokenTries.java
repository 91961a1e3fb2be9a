package dev.copydesk.console.operator.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often a wrong token may be tried: {@value #MOST} times from one address and {@value #MOST_OF_ALL} times from all in
 * five minutes.
 */
final class TokenTries {
    static final int MOST = 10;
    static final int MOST_OF_ALL = 300;
    static final Duration WINDOW = Duration.ofMinutes(5);

    private static final int ADDRESSES = 1_000;
    private static final String ALL = "*";

    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(long sinceMillis, int wrong) {}

    synchronized boolean mayTry(String address, long nowMillis) {
        return wrong(address, nowMillis) < MOST && wrong(ALL, nowMillis) < MOST_OF_ALL;
    }

    synchronized void noteWrong(String address, long nowMillis) {
        add(ALL, nowMillis);
        add(address, nowMillis);
        while (counts.size() > ADDRESSES) {
            counts.keySet().stream().filter(key -> !key.equals(ALL)).findFirst().ifPresent(counts::remove);
        }
    }

    private void add(String key, long nowMillis) {
        var count = counts.remove(key);
        counts.put(
                key,
                count == null || isOver(count, nowMillis)
                        ? new Count(nowMillis, 1)
                        : new Count(count.sinceMillis(), count.wrong() + 1));
    }

    private int wrong(String key, long nowMillis) {
        var count = counts.get(key);
        return count == null || isOver(count, nowMillis) ? 0 : count.wrong();
    }

    private static boolean isOver(Count count, long nowMillis) {
        return nowMillis - count.sinceMillis() >= WINDOW.toMillis();
    }
}
