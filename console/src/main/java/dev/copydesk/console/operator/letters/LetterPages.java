package dev.copydesk.console.operator.letters;

import dev.copydesk.console.operator.session.ConsoleGuard;
import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.Retrier;
import dev.copydesk.operations.deadletters.RetryRules;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /dead-letters}: what failed and why, each letter, and its retry or drop: the plan first, then what became of it. */
public final class LetterPages implements Routes, AutoCloseable {
    static final String PATH = "/dead-letters";

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int PAGE = 50;
    private static final int GROUPS = 100;
    private static final int LONGEST_REASON = 500;

    private final DeadLetters letters;
    private final LetterWorks works;
    private final RetryRules retries;
    private final PageTemplates views;
    private final Clock clock;

    public LetterPages(DeadLetters letters, Retrier retrier, RetryRules retries, PageTemplates views, Clock clock) {
        this.letters = letters;
        this.works = new LetterWorks(retrier, clock);
        this.retries = retries;
        this.views = views;
        this.clock = clock;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get(PATH, this::list);
        config.routes.post(PATH + "/work", this::plan);
        config.routes.get(PATH + "/work/{work}", this::work);
        config.routes.post(PATH + "/work/{work}", this::begin);
        config.routes.get(PATH + "/{id}", this::letter);
        config.routes.get(PATH + "/{id}/bytes", this::bytes);
    }

    private void list(Context context) {
        var query = LetterQuery.of(context::queryParam);
        var filter = query.filter(clock.instant());
        boolean fresh = letters.refresh(PATIENCE);
        var groups = letters.groups(filter);
        var page = letters.page(filter, before(context), PAGE);
        var now = clock.instant();
        var next = page.next();
        render(
                context,
                "console/letters",
                Map.of(
                        "query", query,
                        "groups",
                                groups.stream()
                                        .limit(GROUPS)
                                        .map(g -> GroupRow.of(g, query, now))
                                        .toList(),
                        "letters",
                                page.letters().stream()
                                        .map(l -> LetterRow.of(l, now))
                                        .toList(),
                        "total", page.total(),
                        "totalText", Figures.some(page.total(), "dead letter", "dead letters"),
                        "next", next == null ? "" : query.address(next),
                        "note", note(fresh)));
    }

    private String note(boolean fresh) {
        if (!fresh) {
            return "Not all could be read in time: the newest may be missing. Load the page again.";
        }
        return letters.truncated() ? "Only the newest are kept in mind; there are older ones." : "";
    }

    private static @Nullable String before(Context context) {
        var before = context.queryParam("before");
        return before == null || before.length() > 200 ? null : before;
    }

    private void letter(Context context) {
        letters.refresh(PATIENCE);
        var detail = letters.find(id(context)).orElseThrow(LetterPages::notThere);
        render(context, "console/letter", Map.of("letter", LetterView.of(detail, clock.instant())));
    }

    /** Whatever it holds, a browser saves it and never shows it. */
    private void bytes(Context context) {
        var id = id(context);
        var bytes =
                letters.find(id).orElseThrow(LetterPages::notThere).payload().bytes();
        context.contentType("application/octet-stream")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + id.toString().replace('@', '-') + ".bin\"")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .result(bytes == null ? new byte[0] : bytes);
    }

    private void plan(Context context) {
        boolean drop = "drop".equals(context.formParam("action"));
        boolean again = context.formParam("again") != null;
        boolean newer = context.formParam("newer") != null;
        var rules = retries.asking(again, newer);
        letters.refresh(PATIENCE);
        var before = Optional.ofNullable(context.formParam("work")).flatMap(works::find);
        var chosen = before.map(LetterWork::letters).orElseGet(() -> chosen(context));
        boolean more = before.map(LetterWork::more).orElse(chosen.size() > LetterWorks.MOST_LETTERS);
        var ids = chosen.subList(0, Math.min(chosen.size(), LetterWorks.MOST_LETTERS));
        context.redirect(PATH + "/work/" + works.plan(drop, ids, rules, more).id(), HttpStatus.SEE_OTHER);
    }

    private List<LetterId> chosen(Context context) {
        if ("all".equals(context.formParam("scope"))) {
            var filter = LetterQuery.of(context::formParam).filter(clock.instant());
            return letters.chosen(filter, LetterWorks.MOST_LETTERS + 1);
        }
        return context.formParams("id").stream()
                .limit(LetterWorks.MOST_LETTERS)
                .map(LetterId::of)
                .flatMap(Optional::stream)
                .toList();
    }

    private void work(Context context) {
        letters.refresh(PATIENCE);
        var work = works.find(context.pathParam("work")).orElseThrow(LetterPages::forgotten);
        render(context, "console/work", Map.of("work", WorkView.of(work, letters, clock.instant())));
    }

    private void begin(Context context) {
        var work = works.find(context.pathParam("work")).orElseThrow(LetterPages::forgotten);
        works.begin(work, reason(context));
        context.redirect(PATH + "/work/" + work.id(), HttpStatus.SEE_OTHER);
    }

    private static @Nullable String reason(Context context) {
        var reason = context.formParam("reason");
        if (reason == null || reason.isBlank()) {
            return null;
        }
        return reason.length() <= LONGEST_REASON
                ? reason.strip()
                : reason.substring(0, LONGEST_REASON).strip();
    }

    private void render(Context context, String template, Map<String, Object> parameters) {
        var all = new HashMap<>(parameters);
        all.put("csrf", ConsoleGuard.csrf(context).orElse(""));
        all.put("here", here(context));
        views.render(context, template, all);
    }

    /** Where one who signs in first comes back to. */
    private static String here(Context context) {
        var query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }

    private static LetterId id(Context context) {
        return LetterId.of(context.pathParam("id")).orElseThrow(LetterPages::notThere);
    }

    private static NotFoundResponse notThere() {
        return new NotFoundResponse("There is no such dead letter, or it has expired.");
    }

    private static NotFoundResponse forgotten() {
        return new NotFoundResponse("This plan is forgotten: only the newest are kept, and none beyond a restart.");
    }

    @Override
    public void close() {
        works.close();
    }
}
