package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** Counts what happens, from any thread. */
final class FetchMeter {
    final LongAdder requests = new LongAdder();
    final LongAdder fetched = new LongAdder();
    final LongAdder retried = new LongAdder();
    final AtomicInteger asking = new AtomicInteger();
    private final Map<BadRecord.Reason, LongAdder> deadLetters = new ConcurrentHashMap<>();

    void deadLetter(BadRecord.Reason reason) {
        deadLetters.computeIfAbsent(reason, r -> new LongAdder()).increment();
    }

    FetchCounts counts(int waiting) {
        var letters = new TreeMap<String, Long>();
        deadLetters.forEach((reason, count) -> letters.put(reason.code(), count.sum()));
        return new FetchCounts(
                requests.sum(), fetched.sum(), retried.sum(), Map.copyOf(letters), waiting, asking.get());
    }
}
