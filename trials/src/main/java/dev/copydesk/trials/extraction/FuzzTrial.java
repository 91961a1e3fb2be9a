package dev.copydesk.trials.extraction;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome;
import dev.copydesk.ingest.extract.ExtractOutcome.Refused;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.trials.extraction.FuzzReport.Times;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Reads broken pages one after the other, each within a limit of processor time, and checks every outcome. */
final class FuzzTrial {
    private static final int MOST_KEPT = 20;
    private static final int READ_TWICE = 16;
    private static final long LOOK_MILLIS = 100;

    private final Mutations mutations;
    private final long seed;
    private final Duration limit;
    private final Path kept;
    private final Extractor extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
    private final List<String> violations = new ArrayList<>();
    private final Map<String, Long> refusals = new TreeMap<>();
    private long wrong;
    private long articles;
    private ExecutorService reader = reader();

    /** @param kept where the pages that broke something are written, and the slowest */
    FuzzTrial(Mutations mutations, long seed, Duration limit, Path kept) {
        this.mutations = mutations;
        this.seed = seed;
        this.limit = limit;
        this.kept = kept;
    }

    private static ExecutorService reader() {
        return Executors.newSingleThreadExecutor(task -> {
            var thread = new Thread(task, "reader");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** @param progress is told the number of each page that is done */
    FuzzReport run(long first, int count, LongConsumer progress) throws IOException, InterruptedException {
        Files.createDirectories(kept);
        mutations.pages().forEach(extractor::extract); // so that the first pages are no slower than the others
        var nanos = new long[count];
        long most = -1;
        Mutant slowest = null;
        for (int i = 0; i < count; i++) {
            var mutant = mutations.mutant(first + i);
            long start = System.nanoTime();
            var violation = read(mutant);
            nanos[i] = System.nanoTime() - start;
            if (violation.isPresent()) {
                keep(mutant, violation.get());
            }
            if (nanos[i] > most) {
                most = nanos[i];
                slowest = mutant;
            }
            progress.accept(mutant.number());
        }
        reader.shutdownNow();
        if (slowest != null) {
            write(slowest, "slowest");
        }
        return new FuzzReport(
                seed,
                count,
                articles,
                refusals,
                wrong,
                violations,
                times(nanos),
                slowest == null ? -1 : slowest.number(),
                slowest == null ? "" : slowest.how());
    }

    private Optional<String> read(Mutant mutant) throws InterruptedException {
        AtomicReference<@Nullable Begun> begun = new AtomicReference<>();
        var reading = reader.submit(() -> {
            begun.set(Begun.now());
            return extractor.extract(mutant.page());
        });
        while (true) {
            try {
                return check(mutant, reading.get(LOOK_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                var since = begun.get();
                if (since != null && since.used() > limit.toNanos()) {
                    // its thread is left to it
                    reader.shutdownNow();
                    reader = reader();
                    return Optional.of("takes more than " + limit.toSeconds() + " s of processor time");
                }
            } catch (ExecutionException e) {
                return Optional.of("throws " + e.getCause());
            }
        }
    }

    /** When a thread began to read a page, by its processor time: a busy machine makes no page slow. */
    private record Begun(long thread, long cpuNanos) {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        static Begun now() {
            return new Begun(Thread.currentThread().getId(), THREADS.getCurrentThreadCpuTime());
        }

        long used() {
            return THREADS.getThreadCpuTime(thread) - cpuNanos;
        }
    }

    private Optional<String> check(Mutant mutant, ExtractOutcome outcome) {
        if (outcome instanceof Refused refused) {
            refusals.merge(refused.reason().code(), 1L, Long::sum);
        } else {
            articles++;
        }
        var violation = Soundness.violation(outcome);
        boolean twice = violation.isEmpty() && mutant.number() % READ_TWICE == 0;
        if (twice && !Arrays.equals(bytes(outcome), bytes(extractor.extract(mutant.page())))) {
            return Optional.of("reads differently the second time");
        }
        return violation;
    }

    private static byte[] bytes(ExtractOutcome outcome) {
        return Json.bytes(outcome);
    }

    private void keep(Mutant mutant, String violation) throws IOException {
        wrong++;
        if (violations.size() < MOST_KEPT) {
            violations.add("page " + mutant.number() + " (" + mutant.how() + "; "
                    + mutant.page().contentType() + "): " + violation);
            write(mutant, "wrong");
        }
    }

    private void write(Mutant mutant, String what) throws IOException {
        Files.write(
                kept.resolve(what + "-" + seed + "-" + mutant.number() + ".html"),
                mutant.page().body());
    }

    private static Times times(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted.length == 0
                ? new Times(0, 0, 0)
                : new Times(at(sorted, 50), at(sorted, 99), sorted[sorted.length - 1] / 1e6);
    }

    private static double at(long[] sorted, int percent) {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * percent / 100.0) - 1)] / 1e6;
    }
}
