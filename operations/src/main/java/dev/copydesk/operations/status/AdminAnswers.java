package dev.copydesk.operations.status;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.ApiException;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a cluster answers within the time of one measurement; a question without an answer leaves null. */
final class AdminAnswers {
    private static final Logger log = LoggerFactory.getLogger(AdminAnswers.class);
    private static final long SECONDS = 15;

    private final long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    private boolean any;

    /** Whether there was one, be it a refusal. */
    boolean any() {
        return any;
    }

    <T> @Nullable T of(Supplier<@Nullable KafkaFuture<T>> question) {
        return of(question, answer -> answer, null);
    }

    /**
     * What {@code use} makes of the answer.
     *
     * @param none what it is where the cluster says that there is no such group
     */
    <T, R> @Nullable R of(Supplier<@Nullable KafkaFuture<T>> question, Function<T, R> use, @Nullable R none) {
        try {
            var future = question.get();
            if (future == null) {
                return null;
            }
            T answer = future.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
            any = true;
            return use.apply(answer);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException
                    || e.getCause() instanceof UnsupportedVersionException) {
                any = true;
                return none;
            }
            unanswered(e.getCause() == null ? e : e.getCause());
            return null;
        } catch (TimeoutException | KafkaException | IllegalArgumentException e) {
            unanswered(e);
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptException(e);
        }
    }

    private void unanswered(Throwable cause) {
        any |= cause instanceof ApiException && !(cause instanceof org.apache.kafka.common.errors.TimeoutException);
        log.debug("not answered: {}", cause.toString());
    }
}
