package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.fetch.FetchOutcome.RetryLater;
import dev.copydesk.ingest.fetch.pace.HostSchedule;
import dev.copydesk.ingest.fetch.pace.RetryPolicy;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.DoubleSupplier;

/** Takes one request after the other from the schedule and sees to it that it is done, or tried again. */
final class FetchWorker implements Runnable {
    private static final EventLog events = EventLog.of(StageName.FETCH.code());

    private final Fetching fetching;
    private final HostSchedule<PendingRequest> schedule;
    private final FetchOutput output;
    private final RetryPolicy retries;
    private final FetchMeter meter;
    private final Clock clock;
    private final DoubleSupplier random;

    FetchWorker(
            Fetching fetching,
            HostSchedule<PendingRequest> schedule,
            FetchOutput output,
            RetryPolicy retries,
            FetchMeter meter,
            Clock clock,
            DoubleSupplier random) {
        this.fetching = fetching;
        this.schedule = schedule;
        this.output = output;
        this.retries = retries;
        this.meter = meter;
        this.clock = clock;
        this.random = random;
    }

    @Override
    public void run() {
        try {
            for (var next = schedule.take(); next.isPresent(); next = schedule.take()) {
                work(next.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Asks once for what has just been taken from the schedule. */
    void work(PendingRequest request) {
        meter.asking.incrementAndGet();
        var rest = Rest.NONE;
        try {
            if (request.progress().hasEnded()) {
                request.abandon();
            } else {
                rest = ask(request);
            }
        } finally {
            meter.asking.decrementAndGet();
            schedule.release(request.host(), rest.until(), rest.answered());
        }
    }

    /** What the host gets after it was asked. */
    private record Rest(Instant until, boolean answered) {
        static final Rest NONE = new Rest(Instant.MIN, true);
    }

    private Rest ask(PendingRequest request) {
        FetchOutcome outcome;
        try {
            outcome = fetching.fetch(request.asked());
        } catch (RuntimeException e) {
            events.error("not fetched").page(request.asked()).because(e).write();
            output.deadLetter(
                    request.deadLetter(Reason.INTERNAL, e.toString(), DeadLetter.stackTraceOf(e)), request.progress());
            return new Rest(pace(request), true);
        }
        return outcome.fold(
                fetched -> {
                    output.page(request, fetched.page());
                    return new Rest(pace(request), true);
                },
                later -> schedule.isClosed() ? leave(request) : retry(request.afterAttempt(), later),
                refused -> {
                    output.deadLetter(
                            request.deadLetter(refused.reason(), refused.message(), null), request.progress());
                    return new Rest(pace(request), true);
                });
    }

    /** The stage stops: the request stays uncommitted, and whoever has its partition next asks again. */
    private static Rest leave(PendingRequest request) {
        request.abandon();
        return Rest.NONE;
    }

    private Rest retry(PendingRequest request, RetryLater later) {
        var now = clock.instant();
        int failures = later.unanswered() ? schedule.failuresInARow(request.host()) + 1 : 0;
        var next = retries.next(request.attempts(), now, later.notBefore(), random.getAsDouble());
        boolean isAway = later.unanswered() && retries.isAway(failures);
        if (request.progress().hasEnded()) {
            request.abandon();
        } else if (next.isPresent() && !isAway) {
            meter.retried.increment();
            events.info("tried again")
                    .page(request.asked())
                    .with(Field.REASON, later.reason().code())
                    .with(Field.DETAIL, later.message())
                    .with(Field.ATTEMPT, request.attempts())
                    .with(Field.AT, next.get().truncatedTo(ChronoUnit.MILLIS).toString())
                    .write();
            schedule.add(request.host(), request, next.get());
        } else {
            giveUp(request, later, "after " + request.attempts() + " attempts: " + later.message());
        }
        if (isAway) {
            for (var waiting : schedule.drain(request.host())) {
                giveUp(waiting, later, "the host has not answered " + failures + " times in a row: " + later.message());
            }
        }
        var backoff = failures == 0 ? Duration.ZERO : retries.backoff().after(failures, random.getAsDouble());
        return new Rest(latest(pace(request), later.notBefore(), now.plus(backoff)), !later.unanswered());
    }

    private void giveUp(PendingRequest request, RetryLater later, String message) {
        output.deadLetter(request.deadLetter(later.reason(), message, null), request.progress());
    }

    private Instant pace(PendingRequest request) {
        return clock.instant().plus(fetching.delay(request.asked()));
    }

    private static Instant latest(Instant a, Instant b, Instant c) {
        var later = a.isAfter(b) ? a : b;
        return later.isAfter(c) ? later : c;
    }
}
