package dev.copydesk.desk.process;

import dev.copydesk.console.health.HealthPolicy;
import dev.copydesk.console.http.DeskServer;
import dev.copydesk.console.http.HealthRoutes;
import dev.copydesk.console.http.HostedGateway;
import dev.copydesk.console.http.HttpSettings;
import dev.copydesk.console.metrics.DeskMetrics;
import dev.copydesk.console.metrics.OpenLetterCounts;
import dev.copydesk.console.operator.Console;
import dev.copydesk.console.operator.ConsoleSettings;
import dev.copydesk.console.operator.session.ConsoleAccess;
import dev.copydesk.console.reader.pages.ReaderRoutes;
import dev.copydesk.console.web.Assets;
import dev.copydesk.console.web.PageHeaders;
import dev.copydesk.console.web.Routes;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.ingest.gateway.GatewaySettings;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.status.StatusWatch;
import dev.copydesk.operations.status.WatchSettings;
import dev.copydesk.stage.DataFolder;
import dev.copydesk.stage.records.Cluster;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a process answers over HTTP: health and metrics always; console, reader's pages and gateway where it has them. */
final class Site implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Site.class);

    private final ProcessSettings settings;
    private final Cluster cluster;
    private final HttpSettings http;
    private final Set<StageName> names;
    private final Pipeline pipeline;
    private final Path state;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    /**
     * @param names of the stages that this process runs; none where it is a console alone
     * @param state the folder of its stores
     */
    Site(ProcessSettings settings, HttpSettings http, Set<StageName> names, Pipeline pipeline, Path state) {
        this.settings = settings;
        this.cluster = settings.cluster();
        this.http = http;
        this.names = names;
        this.pipeline = pipeline;
        this.state = state;
    }

    /** Opens its parts and answers from now on. */
    DeskServer serve() {
        var letters = opened(DeadLetters.open(cluster));
        var watch = opened(watch(letters));
        var routes = new ArrayList<Routes>(List.of(
                new PageHeaders(),
                new Assets(),
                new HealthRoutes(pipeline.stages(), watch, HealthPolicy.DEFAULTS, Clock.systemUTC())));
        var reader = settings.console().map(served -> opened(reader()));
        settings.console().ifPresent(served -> routes.add(opened(console(served, watch, letters))));
        reader.ifPresent(routes::add);
        routes.add(opened(metrics(watch, letters, reader)));
        settings.gateway().ifPresent(gateway -> routes.add(opened(gateway(gateway))::register));
        return opened(DeskServer.start(http, pipeline::pages, routes));
    }

    /** Who runs every stage, or shows all of them, watches also those that run elsewhere. */
    private Set<StageName> watched() {
        return settings.console().isPresent() || names.containsAll(StageName.ALL) ? StageName.ALL_AND_WRITE : names;
    }

    private StatusWatch watch(DeadLetters letters) {
        var limits = WatchSettings.DEFAULTS.with(http.health());
        return StatusWatch.open(cluster, watched(), pipeline.stages(), letters, limits);
    }

    private Console console(ConsoleSettings served, StatusWatch watch, DeadLetters letters) {
        return new Console(new ConsoleAccess(http.host(), served.token()), served.retries(), cluster, watch, letters);
    }

    private ReaderRoutes reader() {
        return new ReaderRoutes(cluster, state.resolve("reader"), pipeline::pages, http.publicUrl()).start();
    }

    private DeskMetrics metrics(StatusWatch watch, DeadLetters letters, Optional<ReaderRoutes> reader) {
        return DeskMetrics.of(
                pipeline.stages(),
                pipeline.fetching(),
                pipeline.writing(),
                watch,
                opened(OpenLetterCounts.of(letters)),
                watched(),
                new DataFolder(state),
                reader.map(pages -> pages::sources));
    }

    private HostedGateway gateway(GatewaySettings gateway) {
        return new HostedGateway(gateway, cluster, settings.fetch().allowedHosts());
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                log.warn("not closed cleanly", e);
            }
        }
    }
}
