package dev.copydesk.console.operator.pipeline;

import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.status.SampleSubscription;
import dev.copydesk.operations.status.StatusSample;
import dev.copydesk.operations.status.StatusWatch;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.sse.SseClient;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** {@code /}, the map; {@code /events}, by which it stays live; {@code /api/status} and {@code /api/history}. */
public final class PipelinePages implements Routes, AutoCloseable {
    private final StatusWatch watch;
    private final PageTemplates views;
    private final Clock clock;
    private final LiveEvents events = new LiveEvents();
    private final SampleSubscription listening;

    /** One event: the map as it is now, and what the charts add. */
    private record Event(String map, SampleHistory history) {}

    public PipelinePages(StatusWatch watch, PageTemplates views, Clock clock) {
        this.watch = watch;
        this.views = views;
        this.clock = clock;
        this.listening = watch.listen(this::tell);
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/", this::page);
        config.routes.get("/api/history", context -> json(context, SampleHistory.of(watch.history())));
        config.routes.get("/api/status", this::status);
        config.routes.sse("/events", this::listen);
    }

    private void page(Context context) {
        views.render(context, "console/pipeline", Map.of("view", view(), "table", HistoryTable.of(watch.history())));
    }

    private void status(Context context) {
        var report = watch.latest();
        if (report.isPresent()) {
            json(context, report.get());
        } else {
            context.status(503).header("Retry-After", "5");
            json(context, Map.of("error", Map.of("code", "not-measured", "message", "nothing has been measured yet")));
        }
    }

    private void listen(SseClient client) {
        if (!events.add(client)) {
            client.sendEvent("full", Integer.toString(LiveEvents.MOST));
            client.close();
        }
    }

    private void tell(StatusSample sample) {
        if (events.hasListeners()) {
            events.tell(Json.text(
                    new Event(views.html("console/map", Map.of("view", view())), SampleHistory.of(List.of(sample)))));
        }
    }

    private PipelineView view() {
        return PipelineView.of(watch.latest(), watch.contact(), clock.instant());
    }

    private static void json(Context context, Object value) {
        context.contentType("application/json").result(Json.bytes(value));
    }

    @Override
    public void close() {
        listening.close();
        events.close();
    }
}
