package dev.copydesk.desk.process;

import dev.copydesk.console.http.DeskServer;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicProvisioner;
import dev.copydesk.stage.records.Clients;
import java.time.Duration;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stages, and the HTTP that belongs to them, running in this process until it is told to stop or a stage fails. */
public final class DeskProcess implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(DeskProcess.class);
    private static final Duration STARTING_NOTE = Duration.ofMinutes(1);
    private static final long WATCH_MILLIS = 500;

    private final Deque<AutoCloseable> open = new ConcurrentLinkedDeque<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ProcessSettings settings;
    private final Set<StageName> names;
    private volatile boolean awaited;
    private @Nullable Pipeline pipeline;
    private @Nullable DeskServer server;

    private DeskProcess(ProcessSettings settings, Set<StageName> names) {
        this.settings = settings;
        this.names = names;
    }

    /**
     * Creates missing topics, starts the stages and waits until they run. A process without stages changes nothing.
     *
     * @param beneath what the stages stand on and what is closed after them: the built-in broker
     */
    public static DeskProcess start(ProcessSettings settings, Set<StageName> names, AutoCloseable... beneath)
            throws InterruptedException {
        var process = new DeskProcess(settings, names);
        for (var resource : beneath) {
            process.open.push(resource);
        }
        TerminationSignal.endsInOrder();
        Runtime.getRuntime().addShutdownHook(new Thread(process::shutDown, "shutdown"));
        try {
            process.start();
            return process;
        } catch (RuntimeException | InterruptedException e) {
            process.close();
            throw e;
        }
    }

    private void start() throws InterruptedException {
        var topics = settings.cluster().topics();
        if (!names.isEmpty()) {
            try (var admin = Clients.admin(settings.cluster())) {
                new TopicProvisioner(admin).provision(topics);
            }
        }
        var state = opened(new StateFolder(settings.data()));
        var stages = opened(new Pipeline(settings.pipeline(state.path()), names));
        pipeline = stages;
        if (settings.http().isPresent()) {
            server = opened(new Site(settings, settings.http().get(), names, stages, state.path()))
                    .serve();
        }
        stages.start();
        // large stores take their time to be restored; that is no failure
        while (!stages.awaitRunning(STARTING_NOTE)) {
            if (stop.getCount() == 0) {
                throw new CommandFailure("stopped before every stage ran");
            }
            if (stages.failed()) {
                throw new CommandFailure("a stage failed at its start: " + stages.states() + "; see the log");
            }
            log.warn("still starting: {}", stages.states());
        }
    }

    /** The address that answers HTTP, as a URL without a path. */
    public Optional<String> address() {
        return Optional.ofNullable(server).map(DeskServer::address);
    }

    public Pipeline pipeline() {
        if (pipeline == null) {
            throw new IllegalStateException("not started");
        }
        return pipeline;
    }

    /** What a person is told when the process is ready. */
    public String greeting() {
        var stages = names.stream().sorted().map(StageName::code).collect(Collectors.joining(", "));
        return "ready: " + stages + " on " + settings.cluster().bootstrapServers()
                + address().map(a -> ", " + a).orElse("");
    }

    /** Waits until the process is told to stop. @return false where a stage failed before */
    public boolean awaitEnd() throws InterruptedException {
        awaited = true;
        while (!stop.await(WATCH_MILLIS, TimeUnit.MILLISECONDS)) {
            if (pipeline != null && pipeline.failed()) {
                log.error("a stage failed: {}", pipeline.states());
                return false;
            }
        }
        return true;
    }

    @Override
    public synchronized void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                log.warn("not closed cleanly", e);
            }
        }
        closed.countDown();
    }

    /**
     * On SIGTERM or Ctrl-C: lets the command's thread close everything in order, and waits for it; closes everything itself
     * where that thread is busy.
     */
    private void shutDown() {
        stop.countDown();
        if (!awaited) {
            close();
            return;
        }
        try {
            if (!closed.await(30, TimeUnit.SECONDS)) {
                log.warn("not everything closed within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T extends AutoCloseable> T opened(T resource) {
        open.push(resource);
        return resource;
    }
}
