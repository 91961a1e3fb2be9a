package dev.copydesk.ingest.fetch;

import dev.copydesk.events.settings.NumberRange;
import dev.copydesk.events.settings.TextForm;
import dev.copydesk.events.settings.TimeRange;
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
 * @param workers pages asked for at the same time, each of another host
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
    public static final NumberRange WORKERS = NumberRange.of(1, 1_000);
    public static final TextForm CONTACT =
            TextForm.of("[\\x21-\\x7e&&[^()]]{1,200}", "a URL or mail address of up to 200 visible ASCII characters");

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
        if (contact != null) {
            CONTACT.check("contact", contact);
        }
        new AddressGuard(allowedHosts);
        WORKERS.check("workers", workers);
    }

    /** Limits of one page. */
    public record Http(
            Duration connectTimeout, Duration readTimeout, Duration totalTimeout, int maxRedirects, int maxBodyBytes) {
        private static final TimeRange TIMEOUT = new TimeRange(Duration.ofMillis(1), Duration.ofMinutes(10));

        public static final Http DEFAULTS = new Http(
                Duration.ofSeconds(10),
                Duration.ofSeconds(15),
                Duration.ofSeconds(30),
                10,
                TopicSettings.DEFAULTS.maxPageBytes());

        public Http {
            TIMEOUT.check("connect timeout", connectTimeout);
            TIMEOUT.check("read timeout", readTimeout);
            TIMEOUT.check("total timeout", totalTimeout);
            NumberRange.of(0, 50).check("redirects", maxRedirects);
            NumberRange.of(1, TopicSettings.LARGEST_MAX_PAGE_BYTES).check("largest body", maxBodyBytes);
        }

        /** The same with another largest body. */
        public Http withMaxBodyBytes(int changed) {
            return new Http(connectTimeout, readTimeout, totalTimeout, maxRedirects, changed);
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
        public static final TimeRange MIN_DELAY = upTo(Duration.ofHours(1));
        private static final TimeRange MAX_CRAWL_DELAY = upTo(Duration.ofHours(1));
        private static final TimeRange MAX_RETRY_AFTER = upTo(Duration.ofDays(1));

        public static final Pace DEFAULTS =
                new Pace(Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(10));

        public Pace {
            MIN_DELAY.check("delay", minDelay);
            MAX_CRAWL_DELAY.check("longest crawl delay", maxCrawlDelay);
            MAX_RETRY_AFTER.check("longest Retry-After", maxRetryAfter);
        }

        private static TimeRange upTo(Duration longest) {
            return new TimeRange(Duration.ZERO, longest);
        }

        /** The same with another rest. */
        public Pace withMinDelay(Duration changed) {
            return new Pace(changed, maxCrawlDelay, maxRetryAfter);
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
            NumberRange.of(1, 1_000_000).check("requests held per partition", perPartition);
            NumberRange.of(1, 10_000_000).check("requests held", total);
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

    /** With another least time between two requests to one host. */
    public FetchSettings withMinDelay(Duration delay) {
        return withPace(pace.withMinDelay(delay));
    }

    public FetchSettings withPace(Pace changed) {
        return new FetchSettings(workers, contact, allowedHosts, http, changed, retries, backlog);
    }

    public FetchSettings withHttp(Http changed) {
        return new FetchSettings(workers, contact, allowedHosts, changed, pace, retries, backlog);
    }

    /** With bodies of no more than {@code bytes}. */
    FetchSettings withBodiesUpTo(int bytes) {
        return withHttp(http.withMaxBodyBytes(Math.min(bytes, http.maxBodyBytes)));
    }
}
