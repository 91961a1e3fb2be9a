package dev.copydesk.console.http;

import dev.copydesk.console.web.Routes;
import dev.copydesk.publish.PageQueries;
import dev.copydesk.stage.records.OperationFailed;
import io.javalin.Javalin;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Tag and speaker pages, and what else a process serves. */
public final class DeskServer implements AutoCloseable {
    private final Javalin server;
    private final String host;

    private DeskServer(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /**
     * @param pages of tags and speakers, where this process keeps them
     * @param more registers further routes
     */
    public static DeskServer start(HttpSettings settings, Supplier<Optional<PageQueries>> pages, List<Routes> more) {
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            new PageRoutes(pages).register(config);
            more.forEach(routes -> routes.register(config));
        });
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new OperationFailed(
                    "port " + settings.port() + " of " + settings.host() + " cannot be listened on: " + rootMessage(e)
                            + "; name another with --port, or 0 for any that is free",
                    e);
        }
        return new DeskServer(server, settings.host());
    }

    /** As a URL without a path. */
    public String address() {
        return "http://" + host + ":" + server.port();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static String rootMessage(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
