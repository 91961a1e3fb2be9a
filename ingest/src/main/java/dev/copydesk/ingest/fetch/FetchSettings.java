package dev.copydesk.ingest.fetch;

import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import dev.copydesk.ingest.fetch.pace.Backoff;
import dev.copydesk.ingest.fetch.pace.RetryPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How pages are fetched.
 *
 * @param workers pages asked for at the same time, each of another host: 1 to 1000
 * @param contact a URL or mail address in the User-Agent, by which a site can reach the operator
 * @param allowedHosts names of hosts ({@code newsroom.internal}, {@code *.localhost}, {@code 127.0.0.1}) that may lead
 *     to addresses outside the public internet
 */
public record FetchSettings(
        int workers,
        @Nullable String contact,
        Set<String> allowedHosts,
        Http http,
        Pace pace,
        RetryPolicy retries,
        Backlog backlog) {
    public static final FetchSettings DEFAULTS = new FetchSettings(
            32,
            null,
            Set.of(),
            Http.DEFAULTS,
            Pace.DEFAULTS,
            new RetryPolicy(4, new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(5))),
            Backlog.DEFAULTS);

    public FetchSettings {
        allowedHosts = Set.copyOf(allowedHosts);
        if (contact != null && !contact.matches("[\\x21-\\x7e&&[^()]]{1,200}")) {
            throw new IllegalArgumentException("contact: up to 200 visible ASCII characters, not \"" + contact + "\"");
        }
        new AddressGuard(allowedHosts);
        checkRange("workers", workers, 1, 1000);
    }

    /** Limits of one page. */
    public record Http(
            Duration connectTimeout, Duration readTimeout, Duration totalTimeout, int maxRedirects, int maxBodyBytes) {
        public static final Http DEFAULTS = new Http(
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                10,
                TopicSettings.DEFAULT_MAX_PAGE_BYTES);

        public Http {
            checkTime("connect timeout", connectTimeout, Duration.ofMillis(1), Duration.ofMinutes(10));
            checkTime("read timeout", readTimeout, Duration.ofMillis(1), Duration.ofMinutes(10));
            checkTime("total timeout", totalTimeout, Duration.ofMillis(1), Duration.ofMinutes(10));
            checkRange("redirects", maxRedirects, 0, 50);
            checkRange("largest body", maxBodyBytes, 1, TopicSettings.LARGEST_MAX_PAGE_BYTES);
        }
    }

    /**
     * The rest between two requests to one host.
     *
     * @param minDelay at least
     * @param maxCrawlDelay the longest {@code Crawl-delay} of a robots.txt that is kept to
     * @param maxRetryAfter the longest {@code Retry-After} that is kept to
     */
    public record Pace(Duration minDelay, Duration maxCrawlDelay, Duration maxRetryAfter) {
        public static final Pace DEFAULTS =
                new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(10));

        public Pace {
            checkTime("delay", minDelay, Duration.ZERO, Duration.ofHours(1));
            checkTime("longest crawl delay", maxCrawlDelay, Duration.ZERO, Duration.ofHours(1));
            checkTime("longest Retry-After", maxRetryAfter, Duration.ZERO, Duration.ofDays(1));
        }
    }

    /**
     * Requests held in memory; beyond, reading of the topic pauses.
     *
     * @param perPartition of one partition
     * @param total of all
     */
    public record Backlog(int perPartition, int total) {
        public static final Backlog DEFAULTS = new Backlog(5_000, 50_000);

        public Backlog {
            checkRange("requests held per partition", perPartition, 1, 1_000_000);
            checkRange("requests held", total, 1, 10_000_000);
        }
    }

    /** {@code Copydesk/<version> (+contact)}. */
    public String userAgent() {
        return "Copydesk/" + version() + (contact == null ? "" : " (+" + contact + ")");
    }

    private static String version() {
        var properties = new Properties();
        try (var in = FetchSettings.class.getResourceAsStream("version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "unknown");
    }

    public FetchSettings withAllowedHosts(Set<String> hosts) {
        return new FetchSettings(workers, contact, hosts, http, pace, retries, backlog);
    }

    public FetchSettings withPace(Pace changed) {
        return new FetchSettings(workers, contact, allowedHosts, http, changed, retries, backlog);
    }

    public FetchSettings withHttp(Http changed) {
        return new FetchSettings(workers, contact, allowedHosts, changed, pace, retries, backlog);
    }

    /** With bodies of no more than {@code bytes}. */
    FetchSettings withBodiesUpTo(int bytes) {
        return withHttp(new Http(
                http.connectTimeout,
                http.readTimeout,
                http.totalTimeout,
                http.maxRedirects,
                Math.min(bytes, http.maxBodyBytes)));
    }

    private static void checkRange(String what, int value, int min, int max) {
        if (value < min || value > max) {
            throw new IllegalArgumentException(what + ": " + min + " to " + max + ", not " + value);
        }
    }

    private static void checkTime(String what, Duration value, Duration min, Duration max) {
        if (value.compareTo(min) < 0 || value.compareTo(max) > 0) {
            throw new IllegalArgumentException(what + ": " + min + " to " + max + ", not " + value);
        }
    }
}
