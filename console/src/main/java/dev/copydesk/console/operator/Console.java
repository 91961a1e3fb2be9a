package dev.copydesk.console.operator;

import dev.copydesk.console.operator.groups.GroupPages;
import dev.copydesk.console.operator.letters.LetterPages;
import dev.copydesk.console.operator.pipeline.PipelinePages;
import dev.copydesk.console.operator.session.ConsoleAccess;
import dev.copydesk.console.operator.session.ConsoleGuard;
import dev.copydesk.console.operator.trace.TracePages;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.Retrier;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.operations.status.StatusWatch;
import dev.copydesk.operations.trace.Tracer;
import dev.copydesk.stage.records.Cluster;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;

/** What an operator sees in the browser. */
public final class Console implements Routes, AutoCloseable {
    private static final String BY = "console";

    private final PipelinePages pipeline;
    private final LetterPages letterPages;
    private final List<Routes> parts;

    /**
     * @param retries what a retry may do where its form asks for nothing else
     * @param watch measures what it shows; it and {@code letters} are closed by whoever opened them, after this
     */
    public Console(ConsoleAccess access, RetryRules retries, Cluster cluster, StatusWatch watch, DeadLetters letters) {
        var clock = Clock.systemUTC();
        var views = new PageTemplates();
        this.pipeline = new PipelinePages(watch, views, clock);
        var retrier = new Retrier(cluster, letters, clock, BY);
        this.letterPages = new LetterPages(letters, retrier, retries, views, clock);
        this.parts = List.of(
                new ConsoleGuard(access, views, clock),
                new KafkaAway(watch, views),
                new ProblemPages(views),
                pipeline,
                new GroupPages(watch, views),
                letterPages,
                new TracePages(new Tracer(cluster), views));
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
