package dev.copydesk.desk.http;

import dev.copydesk.desk.config.HttpSettings;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.pipeline.Pipeline;
import dev.copydesk.desk.web.Routes;
import dev.copydesk.events.json.Json;
import dev.copydesk.stage.StageState;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** {@code /health/live}, {@code /health/ready}, tag and speaker pages, and what else a process serves. */
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
            config.routes.get("/health/live", context -> live(context, pipeline));
            config.routes.get("/health/ready", context -> ready(context, pipeline));
            // or HEAD would be answered 200, whatever the stages do
            config.routes.head("/health/live", context -> live(context, pipeline));
            config.routes.head("/health/ready", context -> ready(context, pipeline));
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

    private static void live(Context context, Pipeline pipeline) {
        answer(context, pipeline.failed() ? 503 : 200, pipeline.failed() ? "failed" : "live", pipeline);
    }

    private static void ready(Context context, Pipeline pipeline) {
        boolean ready = pipeline.states().values().stream().allMatch(state -> state == StageState.RUNNING);
        answer(context, ready ? 200 : 503, ready ? "ready" : "not-ready", pipeline);
    }

    private static void answer(Context context, int code, String status, Pipeline pipeline) {
        var stages = new TreeMap<String, String>();
        pipeline.states()
                .forEach((name, state) -> stages.put(name.lower(), state.name().toLowerCase(java.util.Locale.ROOT)));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("stages", stages);
        context.status(code).contentType("application/json").result(Json.bytes(body));
    }

    private static String rootMessage(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage());
    }
}
