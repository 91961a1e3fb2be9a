package dev.copydesk.publish.writing.model;

import dev.langchain4j.exception.HttpException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The HTTP of one call, on the JDK's client: the whole exchange within one limit of time, the body within one of size. It
 * keeps what the library's exceptions do not tell: how it failed, the status, and Retry-After.
 */
final class BoundedHttp implements HttpClient, HttpClientBuilder {
    private static final int MOST_ERROR_CHARACTERS = 2_000;

    /** How a call failed. */
    enum Failure {
        NONE,
        STATUS,
        TIMEOUT,
        TOO_LARGE,
        NETWORK,
        INTERRUPTED
    }

    private final java.net.http.HttpClient client;
    private final Duration limit;
    private final int mostBytes;
    private Failure failure = Failure.NONE;
    private int status;
    private String error = "";
    private @Nullable String retryAfter;

    BoundedHttp(java.net.http.HttpClient client, Duration limit, int mostBytes) {
        this.client = client;
        this.limit = limit;
        this.mostBytes = mostBytes;
    }

    Failure failure() {
        return failure;
    }

    /** Of the last response; 0 where there was none. */
    int status() {
        return status;
    }

    /** What the response said of the error, or what went wrong on the way. */
    String error() {
        return error;
    }

    @Nullable
    String retryAfter() {
        return retryAfter;
    }

    @Override
    public SuccessfulHttpResponse execute(HttpRequest request) {
        var asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
                .timeout(limit)
                .method(
                        request.method().name(),
                        java.net.http.HttpRequest.BodyPublishers.ofString(
                                request.body() == null ? "" : request.body(), StandardCharsets.UTF_8));
        request.headers().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
        var response = exchange(asked.build());
        status = response.statusCode();
        var body = response.body();
        if (status / 100 != 2) {
            failure = Failure.STATUS;
            retryAfter = response.headers().firstValue("Retry-After").orElse(null);
            error = body.length() <= MOST_ERROR_CHARACTERS ? body : body.substring(0, MOST_ERROR_CHARACTERS);
            throw new HttpException(status, error);
        }
        return SuccessfulHttpResponse.builder()
                .statusCode(status)
                .headers(response.headers().map())
                .body(body)
                .build();
    }

    private HttpResponse<String> exchange(java.net.http.HttpRequest request) {
        var answer = client.sendAsync(request, info -> new Bounded(mostBytes));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw failed(Failure.TIMEOUT, "no answer within " + limit.toMillis() + " ms");
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(Failure.INTERRUPTED, "interrupted");
        } catch (ExecutionException e) {
            throw failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private RuntimeException failed(Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof TooLarge) {
                return failed(Failure.TOO_LARGE, "a body of more than " + mostBytes + " bytes");
            }
            if (t instanceof java.net.http.HttpTimeoutException) {
                return failed(Failure.TIMEOUT, "no answer within " + limit.toMillis() + " ms");
            }
        }
        return failed(Failure.NETWORK, cause.getMessage() == null ? cause.toString() : cause.getMessage());
    }

    private RuntimeException failed(Failure how, String why) {
        failure = how;
        error = why;
        return new IllegalStateException(why);
    }

    @Override
    public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
        throw new UnsupportedOperationException("answers are not streamed");
    }

    @Override
    public @Nullable Duration connectTimeout() {
        return null;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration timeout) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return limit;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration timeout) {
        return this;
    }

    @Override
    public HttpClient build() {
        return this;
    }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("too large", null, false, false);
        }
    }

    /** A body as text, given up past its limit. */
    private static final class Bounded implements BodySubscriber<String> {
        private final int mostBytes;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private final CompletableFuture<String> text = new CompletableFuture<>();
        private Flow.@Nullable Subscription subscription;

        Bounded(int mostBytes) {
            this.mostBytes = mostBytes;
        }

        @Override
        public CompletionStage<String> getBody() {
            return text;
        }

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(List<ByteBuffer> buffers) {
            for (var buffer : buffers) {
                if (bytes.size() + buffer.remaining() > mostBytes) {
                    if (subscription != null) {
                        subscription.cancel();
                    }
                    text.completeExceptionally(new TooLarge());
                    return;
                }
                var chunk = new byte[buffer.remaining()];
                buffer.get(chunk);
                bytes.writeBytes(chunk);
            }
            if (subscription != null) {
                subscription.request(1);
            }
        }

        @Override
        public void onError(Throwable cause) {
            text.completeExceptionally(cause);
        }

        @Override
        public void onComplete() {
            text.complete(bytes.toString(StandardCharsets.UTF_8));
        }
    }
}
