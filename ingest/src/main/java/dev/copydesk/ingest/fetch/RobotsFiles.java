package dev.copydesk.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.ingest.fetch.body.ContentCodings;
import dev.copydesk.ingest.fetch.guard.ForbiddenAddress;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** The robots.txt of each origin (RFC 9309), asked for when needed and kept for a day. */
final class RobotsFiles {
    /** The name that a robots.txt knows us by. */
    static final String ROBOT = "copydesk";

    static final int MAX_BYTES = 500 << 10;
    private static final int MAX_REDIRECTS = 5;
    private static final int MAX_ORIGINS = 10_000;
    private static final Duration KEPT = Duration.ofHours(24);

    /** How long an origin whose robots.txt cannot be had is left alone. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(1);

    private final GuardedHttp http;
    private final Clock clock;
    private final Map<HttpUrl, Answer> answers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<HttpUrl, Answer> eldest) {
            return size() > MAX_ORIGINS;
        }
    };

    RobotsFiles(GuardedHttp http, Clock clock) {
        this.http = http;
        this.clock = clock;
    }

    private sealed interface Answer {
        Instant until();
    }

    private record Known(BaseRobotRules rules, Instant until) implements Answer {}

    private record Unreachable(Reason reason, String why, Instant until) implements Answer {}

    /** @throws FetchStopped where the page may not be asked for, or not now */
    void check(HttpUrl page, long deadline) throws IOException {
        var answer = answer(page, deadline);
        if (answer instanceof Unreachable unreachable) {
            throw new FetchStopped(new FetchOutcome.RetryLater(unreachable.until, unreachable.reason, unreachable.why));
        }
        if (answer instanceof Known known && !known.rules.isAllowed(page.toString())) {
            throw FetchStopped.refused(Reason.ROBOTS, "the site's robots.txt disallows " + page);
        }
    }

    /** What the page's site asks for; zero where it does not, or has not been asked yet. */
    Duration crawlDelay(HttpUrl page) {
        return cached(location(page)) instanceof Known known
                        && known.rules.getCrawlDelay() != BaseRobotRules.UNSET_CRAWL_DELAY
                ? Duration.ofMillis(Math.max(0, known.rules.getCrawlDelay()))
                : Duration.ZERO;
    }

    private Answer answer(HttpUrl page, long deadline) throws IOException {
        var location = location(page);
        var cached = cached(location);
        if (cached != null && clock.instant().isBefore(cached.until())) {
            return cached;
        }
        var fresh = ask(location, deadline);
        synchronized (answers) {
            answers.put(location, fresh);
        }
        return fresh;
    }

    private @Nullable Answer cached(HttpUrl location) {
        synchronized (answers) {
            return answers.get(location);
        }
    }

    private Answer ask(HttpUrl location, long deadline) throws ForbiddenAddress {
        try (var response = http.get(location, MAX_REDIRECTS, deadline, (hop, by) -> {})) {
            return read(location, response);
        } catch (FetchStopped leadsNowhere) {
            return known(allowAll());
        } catch (IOException e) {
            var forbidden = ForbiddenAddress.in(e);
            if (forbidden.isPresent()) {
                throw forbidden.get();
            }
            return unreachable(location, GuardedHttp.reasonOf(e), e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private Answer read(HttpUrl location, Response response) throws IOException {
        int status = response.code();
        if (status == 429 || status >= 500) {
            return unreachable(location, Reason.ROBOTS, "status " + status);
        }
        if (status != 200) {
            return known(allowAll());
        }
        var body =
                ContentCodings.readStart(response.body().byteStream(), response.headers("Content-Encoding"), MAX_BYTES);
        var type = response.header("Content-Type");
        return known(new SimpleRobotRulesParser(Long.MAX_VALUE, 1)
                .parseContent(location.toString(), body, type == null ? "text/plain" : type, List.of(ROBOT)));
    }

    private Known known(BaseRobotRules rules) {
        return new Known(rules, clock.instant().plus(KEPT));
    }

    private Unreachable unreachable(HttpUrl location, Reason reason, String why) {
        return new Unreachable(
                reason, location + " cannot be had: " + why, clock.instant().plus(LEFT_ALONE));
    }

    private static BaseRobotRules allowAll() {
        return new SimpleRobotRulesParser().failedFetch(404);
    }

    private static HttpUrl location(HttpUrl page) {
        return new HttpUrl.Builder()
                .scheme(page.scheme())
                .host(page.host())
                .port(page.port())
                .addPathSegment("robots.txt")
                .build();
    }
}
