package dev.copydesk.ingest.fetch;

import dev.copydesk.events.BadRecord;
import dev.copydesk.ingest.fetch.body.ContentCodings;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import dev.copydesk.ingest.fetch.guard.GuardedDns;
import dev.copydesk.ingest.fetch.guard.GuardedSockets;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import javax.net.ssl.HostnameVerifier;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** GET requests that reach no forbidden address, follow a limited number of redirects and end in time. */
final class GuardedHttp implements AutoCloseable {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String ACCEPTED_TYPES = "text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.1";

    private final AddressGuard guard;
    private final OkHttpClient client;
    private final String userAgent;

    GuardedHttp(FetchSettings settings, Dns resolver, UnaryOperator<OkHttpClient.Builder> more) {
        this.guard = new AddressGuard(settings.allowedHosts());
        this.userAgent = settings.userAgent();
        this.client = more.apply(new OkHttpClient.Builder())
                .proxy(Proxy.NO_PROXY)
                .dns(new GuardedDns(guard, resolver))
                .socketFactory(new GuardedSockets(guard))
                .hostnameVerifier(unshared())
                .followRedirects(false)
                .followSslRedirects(false)
                .connectTimeout(settings.http().connectTimeout())
                .readTimeout(settings.http().readTimeout())
                .writeTimeout(settings.http().readTimeout())
                .connectionPool(new ConnectionPool(2 * settings.workers(), 30, TimeUnit.SECONDS))
                .build();
    }

    /** Looks at a URL before it is asked for, within the same deadline; throws to refuse it. */
    interface HopCheck {
        void check(HttpUrl hop, long deadline) throws IOException;
    }

    /** The deadline that is {@code timeout} from now. */
    static long deadlineAfter(Duration timeout) {
        return System.nanoTime() + timeout.toNanos();
    }

    /**
     * The answer to {@code url}, or to where it redirects. The caller closes it.
     *
     * @param deadline of it all, from {@link #deadlineAfter}
     * @throws FetchStopped on too many redirects, or one that leads nowhere
     */
    Response get(HttpUrl url, int maxRedirects, long deadline, HopCheck check) throws IOException {
        var seen = new HashSet<HttpUrl>();
        var hop = url;
        while (true) {
            if (!seen.add(hop)) {
                throw FetchStopped.refused(BadRecord.Reason.TOO_MANY_REDIRECTS, "redirected in a circle to " + hop);
            }
            if (seen.size() > maxRedirects + 1) {
                throw FetchStopped.refused(
                        BadRecord.Reason.TOO_MANY_REDIRECTS,
                        "more than " + maxRedirects + " redirects, last to " + hop);
            }
            guard.checkHost(hop.host());
            check.check(hop, deadline);
            var response = ask(hop, deadline);
            if (!REDIRECTS.contains(response.code())) {
                return response;
            }
            try (response) {
                hop = target(hop, response);
            }
        }
    }

    /** Why a site gave no answer. */
    static BadRecord.Reason reasonOf(IOException failure) {
        return failure instanceof InterruptedIOException ? BadRecord.Reason.TOO_SLOW : BadRecord.Reason.NETWORK;
    }

    private Response ask(HttpUrl url, long deadline) throws IOException {
        long left = deadline - System.nanoTime();
        if (left <= 0) {
            throw new InterruptedIOException("no time left");
        }
        var call = client.newCall(new Request.Builder()
                .url(url)
                .header("User-Agent", userAgent)
                .header("Accept", ACCEPTED_TYPES)
                .header("Accept-Encoding", ContentCodings.ACCEPTED)
                .build());
        call.timeout().timeout(left, TimeUnit.NANOSECONDS);
        return call.execute();
    }

    /**
     * OkHttp's own check, as another object: only under the original are HTTP/2 connections shared between hosts, and a
     * connection that was allowed for one name must serve no other.
     */
    private static HostnameVerifier unshared() {
        var usual = new OkHttpClient().hostnameVerifier();
        return (host, session) -> usual.verify(host, session);
    }

    private static HttpUrl target(HttpUrl from, Response response) throws FetchStopped {
        var location = response.header("Location");
        if (location == null) {
            throw FetchStopped.refused(
                    BadRecord.Reason.HTTP_STATUS, "status " + response.code() + " of " + from + " without a Location");
        }
        var target = from.resolve(location);
        if (target == null) {
            throw FetchStopped.refused(
                    BadRecord.Reason.BAD_URL, from + " redirects to what is not an http or https URL: " + location);
        }
        return target.newBuilder().fragment(null).build();
    }

    /** Ends what is under way. */
    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
        client.dispatcher().executorService().shutdown();
    }
}
