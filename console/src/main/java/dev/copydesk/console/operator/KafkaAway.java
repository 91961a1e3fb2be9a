package dev.copydesk.console.operator;

import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.operations.status.StatusWatch;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;

/** Says at once, where Kafka is known not to answer, that pages which need it have to wait. */
final class KafkaAway implements Routes {
    private static final List<String> NEED_KAFKA = List.of("/dead-letters", "/trace");
    private static final String MESSAGE =
            "Kafka does not answer. The pipeline's map says since when; this page works again when Kafka does.";

    private final StatusWatch watch;
    private final PageTemplates views;

    KafkaAway(StatusWatch watch, PageTemplates views) {
        this.watch = watch;
        this.views = views;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.before(this::check);
    }

    private void check(Context context) {
        if (watch.contact().silentSinceMillis() != null && NEED_KAFKA.stream().anyMatch(context.path()::startsWith)) {
            context.status(503).header("Retry-After", "5");
            views.render(context, "console/problem", Map.of("title", "Not available now", "message", MESSAGE));
            context.skipRemainingHandlers();
        }
    }
}
