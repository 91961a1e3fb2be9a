package dev.copydesk.desk.console;

import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.console.groups.GroupPages;
import dev.copydesk.desk.console.letters.LetterPages;
import dev.copydesk.desk.console.pipeline.PipelinePages;
import dev.copydesk.desk.console.session.ConsoleAccess;
import dev.copydesk.desk.console.session.Guard;
import dev.copydesk.desk.console.trace.TracePages;
import dev.copydesk.desk.deadletters.DeadLetters;
import dev.copydesk.desk.deadletters.Retrier;
import dev.copydesk.desk.status.StatusWatch;
import dev.copydesk.desk.trace.Tracer;
import dev.copydesk.desk.web.Routes;
import dev.copydesk.desk.web.Views;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;

/** What an operator sees in the browser. */
public final class Console implements Routes, AutoCloseable {
    private static final String BY = "console";

    private final PipelinePages pipeline;
    private final LetterPages letterPages;
    private final List<Routes> parts;

    /** @param watch measures what it shows; it and {@code letters} are closed by whoever opened them, after this */
    public Console(ConsoleAccess access, KafkaOptions kafka, StatusWatch watch, DeadLetters letters) {
        var clock = Clock.systemUTC();
        var views = new Views();
        var topics = kafka.topics();
        this.pipeline = new PipelinePages(watch, views, clock);
        this.letterPages =
                new LetterPages(letters, new Retrier(kafka.client(), topics, letters, clock, BY), views, clock);
        this.parts = List.of(
                new Guard(access, views, clock),
                new KafkaAway(watch, views),
                new Problems(views),
                pipeline,
                new GroupPages(watch, views),
                letterPages,
                new TracePages(new Tracer(kafka.client(), topics), views));
    }

    @Override
    public void register(JavalinConfig config) {
        parts.forEach(part -> part.register(config));
    }

    @Override
    public void close() {
        pipeline.close();
        letterPages.close();
    }
}
