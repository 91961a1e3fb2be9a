package dev.copydesk.console.operator.groups;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.operations.status.StageLag;
import dev.copydesk.operations.status.StatusReport;
import dev.copydesk.operations.status.StatusWatch;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** {@code /groups}: who works for the stages, and what waits in each partition. */
public final class GroupPages implements Routes {
    private final StatusWatch watch;
    private final PageTemplates views;

    public GroupPages(StatusWatch watch, PageTemplates views) {
        this.watch = watch;
        this.views = views;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/groups", this::page);
    }

    private void page(Context context) {
        var report = watch.latest();
        Map<String, StageLag> lags = report.map(StatusReport::stages).orElse(List.of()).stream()
                .collect(Collectors.toMap(StageLag::stage, lag -> lag, (one, other) -> one));
        // a stage that no pipeline needs, and that nobody runs, is left out of the report
        var groups = watch.groups().stream()
                .filter(group -> report.isEmpty() || lags.containsKey(group.stage()))
                .map(group -> GroupView.of(group, lags.get(group.stage())))
                .toList();
        views.render(
                context,
                "console/groups",
                Map.of(
                        "groups",
                        groups,
                        "measured",
                        report.map(r -> Figures.time(Instant.ofEpochMilli(r.measuredAtMillis())))
                                .orElse("")));
    }
}
