package dev.copydesk.console.operator.trace;

import dev.copydesk.console.web.OutsideText;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.operations.trace.TraceQuestion;
import dev.copydesk.operations.trace.Tracer;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

/** {@code /trace?q=URL-or-id}. */
public final class TracePages implements Routes {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final int LONGEST = 4_000;
    private static final int AT_ONCE = 2;

    private final Tracer tracer;
    private final PageTemplates views;
    private final Semaphore places = new Semaphore(AT_ONCE);

    public TracePages(Tracer tracer, PageTemplates views) {
        this.tracer = tracer;
        this.views = views;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/trace", this::page);
    }

    private void page(Context context) {
        var asked = context.queryParam("q");
        if (asked == null || asked.isBlank()) {
            render(context, "", "", Map.of());
            return;
        }
        if (asked.length() > LONGEST) {
            context.status(400);
            render(context, "", "That is longer than a URL or an id may be.", Map.of());
            return;
        }
        TraceQuestion question;
        try {
            question = TraceQuestion.of(asked);
        } catch (IllegalArgumentException e) {
            context.status(400);
            render(context, asked, "That is " + OutsideText.line(String.valueOf(e.getMessage()), 500) + ".", Map.of());
            return;
        }
        if (!places.tryAcquire()) {
            context.status(503).header("Retry-After", "5");
            render(context, asked, "Two others are being looked for; ask again in a moment.", Map.of());
            return;
        }
        try {
            render(context, asked, "", Map.of("trace", TraceView.of(tracer.trace(question, PATIENCE))));
        } finally {
            places.release();
        }
    }

    private void render(Context context, String asked, String problem, Map<String, Object> more) {
        var parameters = new HashMap<>(more);
        parameters.put("asked", asked);
        parameters.put("problem", problem);
        views.render(context, "console/trace", parameters);
    }
}
