package dev.copydesk.console.operator;

import dev.copydesk.console.web.OutsideText;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.stage.records.OperationFailed;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The pages of what goes wrong: for browsers alone, programs have their own answers. */
final class ProblemPages implements Routes {
    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);
    private static final String AWAY =
            "Kafka did not answer in time. The pipeline's map says since when; this page will work again when Kafka does.";

    private static final int LONGEST = 500;

    private final PageTemplates views;

    ProblemPages(PageTemplates views) {
        this.views = views;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.error(404, "text/html", context -> {
            if (!PageTemplates.isRendered(context)) {
                page(context, "No such page", why(context));
            }
        });
        config.routes.exception(KafkaException.class, this::away);
        config.routes.exception(OperationFailed.class, this::failed);
    }

    /** What the page that was asked said, where there is such a page. */
    private static String why(Context context) {
        var said = context.result();
        return said == null || said.isBlank() || said.startsWith("Endpoint ")
                ? "There is nothing at " + OutsideText.line(context.path(), LONGEST) + "."
                : OutsideText.line(said, LONGEST);
    }

    private void away(KafkaException failure, Context context) {
        log.warn("{}: Kafka did not answer: {}", context.path(), failure.toString());
        unavailable(context, AWAY);
    }

    private void failed(OperationFailed failure, Context context) {
        log.warn("{}: {}", context.path(), failure.getMessage());
        unavailable(context, String.valueOf(failure.getMessage()));
    }

    private void unavailable(Context context, String message) {
        context.status(503).header("Retry-After", "5");
        page(context, "Not available now", message);
    }

    private void page(Context context, String title, String message) {
        views.render(context, "console/problem", Map.of("title", title, "message", message));
    }
}
