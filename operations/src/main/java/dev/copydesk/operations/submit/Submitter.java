package dev.copydesk.operations.submit;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.fetch.guard.AddressGuard;
import dev.copydesk.ingest.gateway.Submissions;
import dev.copydesk.operations.submit.SubmissionInput.PageInput;
import dev.copydesk.operations.submit.SubmissionInput.Unusable;
import dev.copydesk.operations.submit.SubmissionInput.UrlInput;
import dev.copydesk.stage.Pure;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Hands inputs to a pipeline, each acknowledged by the broker before its answer. */
public final class Submitter implements AutoCloseable {
    private static final long ACK_TIMEOUT_SECONDS = 20;

    private final KafkaProducer<byte[], byte[]> producer;
    private final Topics topics;
    private final Extractor extractor;

    private Submitter(KafkaProducer<byte[], byte[]> producer, Topics topics) {
        this.producer = producer;
        this.topics = topics;
        this.extractor = new Extractor(topics.settings().maxPageBytes());
    }

    public static Submitter open(Cluster cluster) {
        var topics = cluster.topics();
        var producer = new KafkaProducer<>(
                Submissions.producerSettings(topics, cluster.client()),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        return new Submitter(producer, topics);
    }

    /** @throws OperationFailed where the broker does not answer */
    public Submission submit(SubmissionInput input) {
        if (input instanceof Unusable unusable) {
            return Submission.refused(input.given(), unusable.code(), unusable.message());
        }
        try {
            return input instanceof UrlInput url ? request(url) : push((PageInput) input);
        } catch (BadRecord e) {
            return Submission.refused(input.given(), e.reason().code(), String.valueOf(e.getMessage()));
        }
    }

    private Submission request(UrlInput input) {
        // which private hosts are allowed is known to the fetchers; they refuse the others
        var host = NormalizedUrl.of(input.url()).host();
        await(submissions(Set.of(host)).request(input.url(), "submit"));
        return new Submission(input.given(), input.url(), null, null);
    }

    private Submissions submissions(Set<String> allowedHosts) {
        return new Submissions(topics, producer, new AddressGuard(allowedHosts), Clock.systemUTC());
    }

    private Submission push(PageInput input) {
        var article = article(input.page());
        var url = url(input.page(), article);
        var page = new Page(
                url, null, 200, input.page().contentType(), null, input.page().body());
        var id = page.url().equals(input.page().url())
                ? article.id()
                : article(page).id();
        await(submissions(Set.of()).push(page));
        return new Submission(input.given(), url, id, null);
    }

    private Article article(Page page) {
        return Pure.call(extractor::extract, page).articleOrThrow();
    }

    /** The URL that the user gave, the page's canonical one, or for plain text the file's own. */
    private static String url(Page page, Article article) {
        boolean file = page.url().toLowerCase(Locale.ROOT).startsWith("file:");
        if (!file || plainText(page)) {
            return page.url();
        }
        if (article.canonicalUrl().startsWith("file:")) {
            throw new BadRecord(
                    BadRecord.Reason.NO_URL, "the page names no canonical URL; give it with --url or --url-map");
        }
        return article.canonicalUrl();
    }

    private static boolean plainText(Page page) {
        var type = page.contentType();
        return type != null && type.startsWith("text/plain");
    }

    private static void await(CompletableFuture<RecordMetadata> sent) {
        try {
            sent.get(ACK_TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new OperationFailed(
                    "Kafka did not take it: " + reason(e)
                            + " (is the pipeline up? name its Kafka with --bootstrap-servers)",
                    e);
        } catch (TimeoutException e) {
            throw new OperationFailed("Kafka did not acknowledge within " + ACK_TIMEOUT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationFailed("interrupted", e);
        }
    }

    private static String reason(ExecutionException e) {
        var cause = e.getCause();
        return String.valueOf((cause == null ? e : cause).getMessage());
    }

    @Override
    public void close() {
        producer.close();
    }
}
