package dev.copydesk.console.http;

import dev.copydesk.console.health.HealthPolicy;
import dev.copydesk.console.health.HealthVerdict;
import dev.copydesk.console.health.VitalsRecord;
import dev.copydesk.console.web.Routes;
import dev.copydesk.events.json.Json;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusWatch;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageState;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * {@code /health/live}: 503 where a new start of the process is the cure. {@code /health/ready}: 503 where the process does not
 * do its work. Both say why.
 */
public final class HealthRoutes implements Routes {
    private final List<RunningStage> stages;
    private final StatusWatch watch;
    private final HealthPolicy policy;
    private final Clock clock;
    private final VitalsRecord vitals = new VitalsRecord();

    public HealthRoutes(List<RunningStage> stages, StatusWatch watch, HealthPolicy policy, Clock clock) {
        this.stages = List.copyOf(stages);
        this.watch = watch;
        this.policy = policy;
        this.clock = clock;
        // so that it is known since when a stage is as it is, however rarely somebody asks
        watch.listen(sample -> verdict());
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/health/live", this::live);
        config.routes.get("/health/ready", this::ready);
        // or HEAD would be answered 200, whatever the stages do
        config.routes.head("/health/live", this::live);
        config.routes.head("/health/ready", this::ready);
    }

    private void live(Context context) {
        var verdict = verdict();
        answer(context, verdict.isAlive(), verdict.isAlive() ? "live" : "failed", verdict.dead(), verdict);
    }

    private void ready(Context context) {
        var verdict = verdict();
        answer(context, verdict.isReady(), verdict.isReady() ? "ready" : "not-ready", verdict.unready(), verdict);
    }

    private HealthVerdict verdict() {
        var states = new TreeMap<String, StageState>();
        stages.forEach(stage -> states.put(stage.name().code(), stage.state()));
        long now = clock.millis();
        return HealthVerdict.of(
                vitals.observe(states, stalled(), now), watch.contact().silentSinceMillis(), now, policy);
    }

    private Set<String> stalled() {
        return watch.latest().stream()
                .flatMap(report -> report.stages().stream())
                .filter(lag -> lag.health() == Health.STALLED)
                .map(StageLag::stage)
                .collect(Collectors.toSet());
    }

    private static void answer(Context context, boolean well, String status, List<String> why, HealthVerdict verdict) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("status", status);
        body.put("stages", verdict.stages());
        body.put("kafka", verdict.kafkaAnswers() ? "answers" : "silent");
        body.put("why", why);
        context.status(well ? 200 : 503).contentType("application/json").result(Json.bytes(body));
    }
}
