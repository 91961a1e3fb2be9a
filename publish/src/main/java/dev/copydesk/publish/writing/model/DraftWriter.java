package dev.copydesk.publish.writing.model;

import dev.copydesk.events.Draft;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Status;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.writing.AnswerFault;
import dev.copydesk.publish.writing.DraftMaker;
import dev.copydesk.publish.writing.DraftRefusal;
import dev.copydesk.publish.writing.ModelPrompt;
import dev.copydesk.publish.writing.PromptSource;
import dev.failsafe.CircuitBreaker;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has a language model write drafts, and makes one of whatever comes of it, within the settings' limits. Any number of threads
 * may call it; together they keep to one budget, one circuit breaker, and to what the endpoint asks of all.
 */
public final class DraftWriter {
    private static final Logger log = LoggerFactory.getLogger(DraftWriter.class);

    /** The wait before the second try; each further one is twice as long. */
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);

    private final ModelSettings settings;
    private final ModelEndpoint endpoint;
    private final LongSupplier nanos;
    private final Waiting waiting;
    private final CallBudget budget;
    private final CircuitBreaker<Object> circuit;
    private final Digester digester = new Digester();
    private final LongAdder calls = new LongAdder();
    private final LongAdder tokens = new LongAdder();
    private final LongAdder accepted = new LongAdder();
    private final Map<DraftRefusal, LongAdder> refused = new EnumMap<>(DraftRefusal.class);

    /** Before then the endpoint wants no call. */
    private final AtomicLong notBefore;

    public DraftWriter(ModelSettings settings) {
        this(
                settings,
                new OpenAiEndpoint(settings, Clock.systemUTC()),
                System::nanoTime,
                duration -> TimeUnit.NANOSECONDS.sleep(duration.toNanos()));
    }

    DraftWriter(ModelSettings settings, ModelEndpoint endpoint, LongSupplier nanos, Waiting waiting) {
        this.settings = settings;
        this.endpoint = endpoint;
        this.nanos = nanos;
        this.waiting = waiting;
        this.budget = new CallBudget(settings.allowance(), nanos);
        this.notBefore = new AtomicLong(nanos.getAsLong());
        this.circuit = CircuitBreaker.builder()
                .withFailureThreshold(settings.patience().failures())
                .withDelay(settings.patience().pause())
                .onOpen(event -> log.warn(
                        "{} calls of the language model failed running; none for {} s",
                        settings.patience().failures(),
                        settings.patience().pause().toSeconds()))
                .onClose(event -> log.info("the language model answers again"))
                .build();
        for (var refusal : DraftRefusal.values()) {
            refused.put(refusal, new LongAdder());
        }
    }

    /**
     * The draft for an article's digest, or of why there is none; empty where none is wanted: the article was retracted, has a
     * draft, or is no article of which a whole digest can be made: cut, live, a list, short.
     */
    public Optional<Draft> write(EnrichedArticle article) throws InterruptedException {
        if (article.status() != Status.USABLE
                || article.draft() != null
                || !Digester.takesDraft(digester.digest(article))) {
            return Optional.empty();
        }
        var draft = draft(article);
        if (draft.refused() == null) {
            accepted.increment();
        }
        return Optional.of(draft);
    }

    public WriterCounts counts() {
        var by = new EnumMap<DraftRefusal, Long>(DraftRefusal.class);
        refused.forEach((refusal, count) -> by.put(refusal, count.sum()));
        return new WriterCounts(calls.sum(), tokens.sum(), accepted.sum(), by, circuit.isOpen());
    }

    private Draft draft(EnrichedArticle article) throws InterruptedException {
        try {
            var source = PromptSource.of(article, settings.limits().inputCharacters());
            var reply = ask(ModelPrompt.of(source));
            if (reply instanceof ModelReply.Failed failed) {
                return refused(failed.fault());
            }
            var said = (ModelReply.Said) reply;
            if (said.cut()) {
                return refused(new AnswerFault(
                        DraftRefusal.TRUNCATED,
                        "it ended after " + settings.limits().answerTokens() + " tokens"));
            }
            return counted(DraftMaker.of(source, settings.model(), said.content()));
        } catch (RuntimeException | StackOverflowError e) {
            log.error("no draft of {}", article.id(), e);
            return refused(new AnswerFault(DraftRefusal.INTERNAL, e.getClass().getSimpleName()));
        }
    }

    private Draft refused(AnswerFault fault) {
        return counted(DraftMaker.refused(settings.model(), fault));
    }

    private Draft counted(Draft draft) {
        refused.forEach((refusal, count) -> {
            if (refusal.code().equals(draft.refused())) {
                count.increment();
            }
        });
        return draft;
    }

    /** Calls until there is an answer, the failure is no passing one, or time or tries are up. */
    private ModelReply ask(ModelPrompt prompt) throws InterruptedException {
        long deadline = nanos.getAsLong() + settings.limits().total().toNanos();
        for (int tried = 1; ; tried++) {
            long free = notBefore.get() - nanos.getAsLong();
            if (free > 0) {
                if (nanos.getAsLong() + free - deadline >= 0) {
                    return notAsked(
                            DraftRefusal.BUSY,
                            "the endpoint asks to be left alone for another " + TimeUnit.NANOSECONDS.toSeconds(free)
                                    + " s");
                }
                waiting.sleep(Duration.ofNanos(free));
            }
            var reply = call(prompt, deadline);
            if (!(reply instanceof ModelReply.Failed failed)
                    || !failed.passing()
                    || tried == settings.limits().tries()) {
                return reply;
            }
            var after = failed.retryAfter();
            var pause = after == null ? FIRST_PAUSE.multipliedBy(1L << (tried - 1)) : after;
            if (nanos.getAsLong() + pause.toNanos() - deadline >= 0) {
                return reply;
            }
            if (after == null) {
                waiting.sleep(pause);
            }
        }
    }

    private ModelReply call(ModelPrompt prompt, long deadline) throws InterruptedException {
        var spent = budget.take();
        if (spent != null) {
            return notAsked(DraftRefusal.BUDGET, spent);
        }
        if (!circuit.tryAcquirePermit()) {
            budget.giveBack();
            return notAsked(
                    DraftRefusal.CIRCUIT_OPEN,
                    "for another " + circuit.getRemainingDelay().toSeconds() + " s");
        }
        calls.increment();
        var left = Duration.ofNanos(Math.max(1_000_000, deadline - nanos.getAsLong()));
        var limit = left.compareTo(settings.limits().call()) < 0
                ? left
                : settings.limits().call();
        try {
            var reply = endpoint.ask(prompt, limit);
            note(reply);
            return reply;
        } catch (InterruptedException e) {
            if (circuit.isHalfOpen()) {
                // the one call that was to tell has told nothing
                circuit.recordFailure();
            }
            throw e;
        }
    }

    private void note(ModelReply reply) {
        if (reply instanceof ModelReply.Said said) {
            circuit.recordSuccess();
            budget.spend(said.tokens());
            tokens.add(said.tokens());
            return;
        }
        var failed = (ModelReply.Failed) reply;
        if (failed.alive()) {
            circuit.recordSuccess();
        } else {
            circuit.recordFailure();
        }
        if (failed.retryAfter() != null) {
            long until = nanos.getAsLong() + failed.retryAfter().toNanos();
            notBefore.accumulateAndGet(until, (a, b) -> a - b >= 0 ? a : b);
        }
    }

    private static ModelReply notAsked(DraftRefusal refusal, String detail) {
        return new ModelReply.Failed(new AnswerFault(refusal, detail), false, true, null);
    }
}
