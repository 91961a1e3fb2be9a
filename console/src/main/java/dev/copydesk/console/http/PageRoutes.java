package dev.copydesk.console.http;

import dev.copydesk.events.json.Json;
import dev.copydesk.publish.PageAnswer;
import dev.copydesk.publish.PageQueries;
import dev.copydesk.publish.pages.PageReader.Place;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /tags/ID} and {@code GET /speakers/ID}: a page part by part, beyond what its topic lists of it. Where another
 * process keeps the page, the reader is sent there, or told so.
 */
final class PageRoutes {
    private static final int DEFAULT_LIMIT = 20;

    private final Supplier<Optional<PageQueries>> queries;

    PageRoutes(Supplier<Optional<PageQueries>> queries) {
        this.queries = queries;
    }

    private interface Question {
        PageAnswer ask(PageQueries queries, String id, @Nullable Place before, int limit);
    }

    void register(JavalinConfig config) {
        register(config, "/tags", PageQueries::tag);
        register(config, "/speakers", PageQueries::speaker);
    }

    /** An id may hold slashes; one that a path cannot hold is given as {@code ?id=}. */
    private void register(JavalinConfig config, String path, Question question) {
        config.routes.get(path + "/<id>", context -> answer(context, path, context.pathParam("id"), question));
        config.routes.get(path, context -> answer(context, path, context.queryParam("id"), question));
    }

    private void answer(Context context, String path, @Nullable String id, Question question) {
        var pages = queries.get();
        if (pages.isEmpty()) {
            problem(context, 404, "no-pages", "this process does not run the publish stage, which keeps the pages");
            return;
        }
        if (id == null || id.isEmpty()) {
            problem(context, 400, "no-id", "which? " + path + "/ID or " + path + "?id=ID");
            return;
        }
        var limit = limit(context.queryParam("limit"));
        if (limit.isEmpty()) {
            problem(context, 400, "limit", "limit: 1 to " + PageQueries.MOST);
            return;
        }
        var given = context.queryParam("before");
        var before = given == null ? Optional.<Place>empty() : Place.of(given);
        if (given != null && before.isEmpty()) {
            problem(context, 400, "before", "before: what \"next\" said in the part before");
            return;
        }
        write(context, question.ask(pages.get(), id, before.orElse(null), limit.get()));
    }

    private static Optional<Integer> limit(@Nullable String given) {
        if (given == null) {
            return Optional.of(DEFAULT_LIMIT);
        }
        return given.matches("[0-9]{1,3}")
                ? Optional.of(Integer.parseInt(given)).filter(n -> n >= 1 && n <= PageQueries.MOST)
                : Optional.empty();
    }

    private static void write(Context context, PageAnswer answer) {
        answer.fold(
                found -> page(context, found),
                unknown -> problem(context, 404, "unknown", "no article is on such a page"),
                elsewhere -> elsewhere(context, elsewhere.address()),
                notReady -> problem(
                        context.header("Retry-After", "1"),
                        503,
                        "not-ready",
                        "the publish stage is starting or moving"));
    }

    private static Context page(Context context, PageAnswer.Found found) {
        var body = new LinkedHashMap<String, Object>();
        body.put("page", found.page());
        if (found.next() != null) {
            body.put("next", found.next().toString());
        }
        return context.status(200).contentType("application/json").result(Json.bytes(body));
    }

    private static Context elsewhere(Context context, @Nullable String address) {
        if (address == null) {
            return problem(
                    context,
                    421,
                    "elsewhere",
                    "another process keeps it, and does not say where (--advertise HOST:PORT lets it)");
        }
        var query = context.queryString();
        context.header(
                "Location", "http://" + address + context.req().getRequestURI() + (query == null ? "" : "?" + query));
        return problem(context, 307, "elsewhere", "kept by " + address);
    }

    private static Context problem(Context context, int status, String code, String message) {
        return context.status(status)
                .contentType("application/json")
                .result(Json.bytes(Map.of("error", new Problem(code, message))));
    }

    private record Problem(String code, String message) {}
}
