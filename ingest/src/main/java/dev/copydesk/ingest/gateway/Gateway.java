package dev.copydesk.ingest.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.MILLIS;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadRecord.Reason;
import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.fetch.body.ContentCodings;
import dev.copydesk.ingest.fetch.body.TooLarge;
import dev.copydesk.ingest.fetch.body.UnknownCoding;
import dev.copydesk.ingest.gateway.GatewayAnswer.Accepted;
import dev.copydesk.ingest.gateway.GatewayAnswer.Failed;
import dev.copydesk.ingest.html.PageTypes;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/articles}: takes an article by its URL, as HTML or as plain text, and answers with its id once the broker has it.
 *
 * <p>JSON is {@code {"url": …}} or {@code {"url": …, "html": …}}; HTML and plain text are the body itself, their URL in the
 * parameter {@code url} or in the header {@code X-Article-Url} or {@code Content-Location}.
 */
public final class Gateway {
    public static final String PATH = "/v1/articles";

    private static final EventLog events = EventLog.of("gateway");
    private static final long ACK_TIMEOUT_SECONDS = 20;

    /** Room for the escapes of HTML in JSON. */
    private static final int JSON_FACTOR = 2;

    private final Submissions submissions;
    private final ArticleIds ids;
    private final BearerToken token;
    private final int maxPageBytes;
    private final Clock clock;
    private final LocalHosts hosts;
    private final Semaphore readings =
            new Semaphore(Math.max(4, 2 * Runtime.getRuntime().availableProcessors()));

    /** @param ids the pipeline's reading of a page, by which a pushed page's canonical link decides its id */
    public Gateway(GatewaySettings settings, Topics topics, Submissions submissions, ArticleIds ids, Clock clock) {
        this.submissions = submissions;
        this.ids = ids;
        this.token = new BearerToken(settings.token());
        this.maxPageBytes = topics.pages().maxValueBytes();
        this.clock = clock;
        this.hosts = new LocalHosts(settings);
    }

    public void register(JavalinConfig config) {
        for (var method : HandlerType.commonHttp()) {
            config.routes.addHttpHandler(method, PATH, this::handle);
        }
    }

    private void handle(Context context) {
        var answer = answer(context);
        line(answer);
        if (answer.status() == 401) {
            context.header("WWW-Authenticate", "Bearer realm=\"copydesk\"");
        } else if (answer.status() == 405) {
            context.header("Allow", HandlerType.POST.name());
        } else if (answer.status() == 415) {
            context.header("Accept-Encoding", ContentCodings.ACCEPTED);
        } else if (answer.status() == 503) {
            context.header("Retry-After", "5");
        }
        context.status(answer.status()).contentType("application/json").result(Json.bytes(answer.body()));
    }

    private static void line(GatewayAnswer answer) {
        if (answer instanceof Accepted accepted) {
            events.info("submitted")
                    .article(accepted.id())
                    .url(accepted.url())
                    .with(Field.TO, accepted.accepted())
                    .write();
        } else if (answer instanceof Failed failed) {
            events.info("refused")
                    .with(Field.STATUS, failed.status())
                    .with(Field.REASON, failed.code())
                    .write();
        }
    }

    private GatewayAnswer answer(Context context) {
        if (!hosts.admit(context.header("Host"))) {
            return new Failed(
                    403, "foreign-host", "without a token only requests to this machine's own names are taken");
        }
        if (!token.admits(context.header("Authorization"))) {
            return new Failed(401, "unauthorized", "a bearer token is needed");
        }
        if (!context.method().equals(HandlerType.POST)) {
            return new Failed(405, "method", "POST, not " + context.method().name());
        }
        try {
            return submission(context);
        } catch (BadRecord e) {
            if (e.reason() == Reason.INTERNAL) {
                return internal(e);
            }
            return Failed.of(e);
        } catch (UnknownCoding e) {
            return new Failed(415, "content-encoding", "Content-Encoding: " + ContentCodings.ACCEPTED);
        } catch (TooLarge e) {
            return new Failed(413, Reason.INPUT_TOO_LARGE.code(), "a body of " + e.getMessage());
        } catch (IOException e) {
            return new Failed(400, "body", "the body could not be read, or is not what its Content-Encoding says");
        } catch (RuntimeException e) {
            return internal(e);
        }
    }

    /** The client is told nothing of the program; its log has the exception. */
    private static Failed internal(RuntimeException e) {
        events.error("not submitted").because(e).write();
        return new Failed(500, Reason.INTERNAL.code(), "the submission could not be processed; the log says why");
    }

    private GatewayAnswer submission(Context context) throws IOException {
        return switch (PageTypes.essence(context.contentType())) {
            case "application/json" -> json(context);
            case "text/html", "application/xhtml+xml", "text/plain" -> page(context);
            default ->
                new Failed(
                        415,
                        "media-type",
                        "application/json, text/html, application/xhtml+xml or text/plain, not "
                                + context.contentType());
        };
    }

    private GatewayAnswer json(Context context) throws IOException {
        var body = BoundedRequestBody.read(context, JSON_FACTOR * maxPageBytes);
        var article = Json.read(body, SubmittedArticle.class, "submission");
        if (article.url() == null || article.url().isBlank()) {
            throw new BadRecord(Reason.NO_URL, "the field \"url\" is missing");
        }
        return article.html() == null
                ? request(article.url())
                : push(article.url(), "text/html; charset=utf-8", article.html().getBytes(UTF_8));
    }

    private GatewayAnswer page(Context context) throws IOException {
        var url =
                firstOf(context.queryParam("url"), context.header("X-Article-Url"), context.header("Content-Location"));
        if (url == null) {
            throw new BadRecord(
                    Reason.NO_URL,
                    "the page's URL is missing: parameter \"url\", or header X-Article-Url or Content-Location");
        }
        return push(url, context.contentType(), BoundedRequestBody.read(context, maxPageBytes));
    }

    private GatewayAnswer request(String url) {
        var sent = submissions.request(url, "gateway");
        var normalized = Submissions.url(url);
        return acknowledged(sent, new Accepted(Submissions.idOf(normalized), normalized.value(), "requests"));
    }

    private GatewayAnswer push(String url, @Nullable String contentType, byte[] body) {
        var normalized = Submissions.webUrl(url);
        var page = new Page(url.strip(), null, 200, contentType, clock.instant().truncatedTo(MILLIS), body);
        if (!readings.tryAcquire()) {
            return new Failed(503, "busy", "too many pages at once; submit it again later");
        }
        String id;
        try {
            id = ids.idOf(page);
        } finally {
            readings.release();
        }
        return acknowledged(submissions.push(page), new Accepted(id, normalized.value(), "pages"));
    }

    private static GatewayAnswer acknowledged(CompletableFuture<RecordMetadata> sent, Accepted accepted) {
        try {
            sent.get(ACK_TIMEOUT_SECONDS, TimeUnit.SECONDS);
            return accepted;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RecordTooLargeException) {
                return new Failed(
                        413,
                        Reason.INPUT_TOO_LARGE.code(),
                        String.valueOf(e.getCause().getMessage()));
            }
            events.warn("not submitted")
                    .article(accepted.id())
                    .url(accepted.url())
                    .because(e.getCause())
                    .write();
            return unavailable();
        } catch (TimeoutException e) {
            return unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return unavailable();
        }
    }

    private static Failed unavailable() {
        return new Failed(503, "broker-unavailable", "the broker has not acknowledged it; submit it again later");
    }

    private static @Nullable String firstOf(@Nullable String... values) {
        for (var value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return null;
    }
}
