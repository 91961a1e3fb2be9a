package dev.copydesk.console.operator.letters;

import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome;
import dev.copydesk.operations.deadletters.Retrier;
import dev.copydesk.operations.deadletters.RetryRules;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The newest plans and what became of them, {@value #MOST} at most. They are carried out one after the other. */
final class LetterWorks implements AutoCloseable {
    static final int MOST = 20;

    /** Letters of one work. */
    static final int MOST_LETTERS = 10_000;

    private static final Logger log = LoggerFactory.getLogger(LetterWorks.class);

    private final Retrier retrier;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final LinkedHashMap<String, LetterWork> works = new LinkedHashMap<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        var worker = new Thread(task, "console-letters");
        worker.setDaemon(true);
        return worker;
    });

    LetterWorks(Retrier retrier, Clock clock) {
        this.retrier = retrier;
        this.clock = clock;
    }

    /** What would happen: nothing is sent. */
    LetterWork plan(boolean drop, List<LetterId> letters, RetryRules rules, boolean more) {
        var outcomes = new ArrayList<LetterOutcome>();
        if (drop) {
            retrier.drop(letters, null, true, outcomes::add);
        } else {
            retrier.retry(letters, rules, true, outcomes::add);
        }
        var bytes = new byte[8];
        random.nextBytes(bytes);
        return keep(
                new LetterWork(HexFormat.of().formatHex(bytes), drop, letters, rules, more, clock.instant(), outcomes));
    }

    private synchronized LetterWork keep(LetterWork work) {
        works.values().stream()
                .filter(w -> w.state() != LetterWork.State.RUNNING)
                .limit(Math.max(0, works.size() + 1 - MOST))
                .map(LetterWork::id)
                .toList()
                .forEach(works::remove);
        works.put(work.id(), work);
        return work;
    }

    synchronized Optional<LetterWork> find(String id) {
        return Optional.ofNullable(works.get(id));
    }

    /**
     * Carries a plan out, once however often it is asked.
     *
     * @param reason kept with letters that are dropped
     */
    void begin(LetterWork work, @Nullable String reason) {
        if (work.begin()) {
            thread.execute(() -> run(work, reason));
        }
    }

    private void run(LetterWork work, @Nullable String reason) {
        try {
            if (work.drop()) {
                retrier.drop(work.letters(), reason, false, work::note);
            } else {
                retrier.retry(work.letters(), work.rules(), false, work::note);
            }
            work.end("", clock.instant());
        } catch (RuntimeException e) {
            log.warn("not all dead letters could be {}", work.drop() ? "dropped" : "retried", e);
            work.end(String.valueOf(e.getMessage()), clock.instant());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
