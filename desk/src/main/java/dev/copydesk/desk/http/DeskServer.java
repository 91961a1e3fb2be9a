package dev.copydesk.desk.http;

import dev.copydesk.desk.config.HttpSettings;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.web.Routes;
import io.javalin.Javalin;
import java.util.List;

/** Tag and speaker pages, and what else a process serves. */
public final class DeskServer implements AutoCloseable {
    private final Javalin server;
    private final String host;

    private DeskServer(Javalin server, String host) {
        this.server = server;
        this.host = host;
    }

    /** @param more registers further routes */
    public static DeskServer start(HttpSettings settings, Pipeline pipeline, List<Routes> more) {
        var server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.startup.showOldJavalinVersionWarning = false;
            config.startup.startupWatcherEnabled = false;
            config.jetty.host = settings.host();
            config.jetty.port = settings.port();
            new PageRoutes(pipeline).register(config);
            more.forEach(routes -> routes.register(config));
        });
        try {
            server.start();
        } catch (RuntimeException e) {
            throw new CommandFailure(
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
