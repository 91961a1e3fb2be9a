package dev.copydesk.console.metrics;

import dev.copydesk.console.metrics.DeadLetterMetrics.OpenLetters;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFilter;
import dev.copydesk.stage.records.OperationFailed;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts the open dead letters every few seconds, on a thread of its own: a scrape waits for no broker. */
public final class OpenLetterCounts implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(OpenLetterCounts.class);
    private static final Duration INTERVAL = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final DeadLetters letters;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = new Thread(this::count, "open-letters");
    private volatile Optional<OpenLetters> latest = Optional.empty();

    private OpenLetterCounts(DeadLetters letters) {
        this.letters = letters;
        thread.setDaemon(true);
    }

    /** @param letters closed by whoever opened them, after this */
    public static OpenLetterCounts of(DeadLetters letters) {
        var counts = new OpenLetterCounts(letters);
        counts.thread.start();
        return counts;
    }

    /** Empty where it is not known. */
    Optional<OpenLetters> latest() {
        return latest;
    }

    private void count() {
        try {
            do {
                latest = counted();
            } while (!ending.await(INTERVAL.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Optional<OpenLetters> counted() {
        try {
            return letters.refresh(PATIENCE) ? Optional.of(now()) : Optional.empty();
        } catch (OperationFailed | KafkaException e) {
            log.debug("dead letters cannot be counted now", e);
            return Optional.empty();
        }
    }

    private OpenLetters now() {
        var byStage = new TreeMap<String, Map<String, Long>>();
        letters.groups(LetterFilter.OPEN)
                .forEach(group -> byStage.computeIfAbsent(group.stage().code(), s -> new TreeMap<>())
                        .merge(group.cause(), group.open(), Long::sum));
        return new OpenLetters(byStage);
    }

    @Override
    public void close() {
        ending.countDown();
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
