package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.events.json.Json;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /sources}: how every site does as a source; {@code /sources.json} for machines. */
final class SourcePages {
    private static final int ROWS = 300;

    private final ReaderState state;
    private final CachedAnswers answers;
    private final Clock clock;

    SourcePages(ReaderState state, CachedAnswers answers, Clock clock) {
        this.state = state;
        this.answers = answers;
        this.clock = clock;
    }

    void page(Context context) {
        var now = clock.instant();
        var sources = state.sources(now);
        var model = new LinkedHashMap<String, Object>();
        model.put(
                "rows",
                sources.stream()
                        .limit(ROWS)
                        .map(source -> SourceRow.of(source, now))
                        .toList());
        model.put("silent", count(sources, "silent"));
        model.put("failing", count(sources, "failing"));
        model.put("all", (long) sources.size());
        model.put("left", (long) Math.max(0, sources.size() - ROWS));
        answers.page(context, "sources", model, null);
    }

    void json(Context context) {
        var body = Json.bytes(Map.of("sources", state.sources(clock.instant())));
        context.contentType("application/json; charset=utf-8")
                .header("Cache-Control", "no-store")
                .result(body);
    }

    private static long count(List<SourceHealth> sources, String wanted) {
        return sources.stream()
                .filter(source -> source.state().lower().equals(wanted))
                .count();
    }
}
