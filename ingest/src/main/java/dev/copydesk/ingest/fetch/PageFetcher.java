package dev.copydesk.ingest.fetch;

import static java.time.temporal.ChronoUnit.MILLIS;

import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.ingest.fetch.FetchOutcome.Fetched;
import dev.copydesk.ingest.fetch.FetchOutcome.Refused;
import dev.copydesk.ingest.fetch.FetchOutcome.RetryLater;
import dev.copydesk.ingest.fetch.body.ContentCodings;
import dev.copydesk.ingest.fetch.body.TooLarge;
import dev.copydesk.ingest.fetch.body.UnknownCoding;
import dev.copydesk.ingest.fetch.guard.ForbiddenAddress;
import dev.copydesk.ingest.fetch.pace.RetryAfter;
import dev.copydesk.ingest.html.PageTypes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.UnaryOperator;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** Asks for one page, now and once: guarded, bounded, and only where the site's robots.txt lets us. */
public final class PageFetcher implements Fetching {
    private final FetchSettings settings;
    private final Clock clock;
    private final GuardedHttp http;
    private final RobotsFiles robots;

    public PageFetcher(FetchSettings settings) {
        this(settings, Clock.systemUTC(), Dns.SYSTEM, UnaryOperator.identity());
    }

    PageFetcher(FetchSettings settings, Clock clock, Dns resolver, UnaryOperator<OkHttpClient.Builder> more) {
        this.settings = settings;
        this.clock = clock;
        this.http = new GuardedHttp(settings, resolver, more);
        this.robots = new RobotsFiles(http, clock);
    }

    /** The page at {@code url}, or why there is none. */
    @Override
    public FetchOutcome fetch(String url) {
        var target = HttpUrl.parse(url.strip());
        if (target == null || NormalizedUrl.tryOf(url).isEmpty()) {
            return new Refused(Reason.BAD_URL, "not an http or https URL: " + url);
        }
        long deadline = GuardedHttp.deadlineAfter(settings.http().totalTimeout());
        try (var response = http.get(
                target.newBuilder().fragment(null).build(), settings.http().maxRedirects(), deadline, robots::check)) {
            return read(url, response);
        } catch (IOException e) {
            return outcomeOf(e, url);
        }
    }

    /** How long to rest between two requests to the host of {@code url}, as far as its robots.txt is known. */
    @Override
    public Duration delay(String url) {
        var target = HttpUrl.parse(url.strip());
        var wanted = target == null ? Duration.ZERO : robots.crawlDelay(target);
        var kept = min(wanted, settings.pace().maxCrawlDelay());
        return max(kept, settings.pace().minDelay());
    }

    private FetchOutcome read(String url, Response response) throws IOException {
        int status = response.code();
        var asked = response.request().url();
        if (status == 408 || status == 429 || status >= 500) {
            var now = clock.instant();
            return new RetryLater(
                    RetryAfter.notBefore(
                            response.header("Retry-After"), now, settings.pace().maxRetryAfter()),
                    Reason.HTTP_STATUS,
                    "status " + status + " of " + asked);
        }
        if (status != 200 && status != 203) {
            return new Refused(Reason.HTTP_STATUS, "status " + status + " of " + asked);
        }
        var contentType = response.header("Content-Type");
        var body = ContentCodings.read(
                response.body().byteStream(),
                response.headers("Content-Encoding"),
                settings.http().maxBodyBytes());
        if (body.length == 0) {
            return new Refused(Reason.EMPTY, "an empty body from " + asked);
        }
        if (!PageTypes.isPage(contentType, body)) {
            return new Refused(Reason.NOT_HTML, "content type " + contentType + " of " + asked);
        }
        return new Fetched(new Page(
                url, asked.toString(), status, contentType, clock.instant().truncatedTo(MILLIS), body));
    }

    private FetchOutcome outcomeOf(IOException failure, String url) {
        if (failure instanceof FetchStopped stopped) {
            return stopped.outcome();
        }
        var forbidden = ForbiddenAddress.in(failure);
        if (forbidden.isPresent()) {
            return new Refused(
                    Reason.PRIVATE_ADDRESS, String.valueOf(forbidden.get().getMessage()));
        }
        if (failure instanceof TooLarge) {
            return new Refused(Reason.INPUT_TOO_LARGE, failure.getMessage() + " from " + url);
        }
        if (failure instanceof UnknownCoding) {
            return new Refused(Reason.NOT_HTML, failure.getMessage() + " from " + url);
        }
        return new RetryLater(
                clock.instant(),
                GuardedHttp.reasonOf(failure),
                failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    private static Duration min(Duration a, Duration b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    @Override
    public void close() {
        http.close();
    }
}
