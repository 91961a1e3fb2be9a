package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Page;
import dev.copydesk.events.topics.StageName;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** A newsroom's client of librdkafka puts a URL on another partition than the gateway: CRC32 of the key, not murmur2. */
class OtherPartitionerTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final int PARTITIONS = 3;
    private static final Instant OLDER = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant NEWER = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant NEWEST = Instant.parse("2026-03-02T11:00:00Z");

    @TempDir
    Path folder;

    @Test
    void anOlderPageOnAnotherPartitionDoesNotReplaceANewerOne() throws Exception {
        var url = IntStream.range(0, 100)
                .mapToObj(n -> "https://wend.example/news/bridge-" + n)
                .filter(candidate -> murmur2(candidate) != crc32(candidate))
                .findFirst()
                .orElseThrow();
        try (var desk = new Desk(BROKER.bootstrapServers(), "partitioner", folder.resolve("state"));
                var running = desk.start(Set.of(StageName.EXTRACT, StageName.ENRICH));
                var feed = desk.feed();
                var enriched = desk.watch(desk.topics().enriched())) {
            var pages = desk.topics().pages().name();

            feed.put(page(pages, murmur2(url), url, "newer", NEWER));
            enriched.await(
                    "the newer page",
                    record -> value(record, EnrichedArticle.class).version() == 1);
            feed.put(page(pages, crc32(url), url, "older", OLDER));
            feed.put(page(pages, crc32(url), url, "newest", NEWEST));
            enriched.await(
                    "the newest page",
                    record -> value(record, EnrichedArticle.class).version() == 2);

            assertThat(enriched.all())
                    .extracting(record ->
                            value(record, EnrichedArticle.class).article().fetchedAt())
                    .containsExactly(NEWER, NEWEST);
            assertThat(running.failed()).isFalse();
        }
    }

    private static ProducerRecord<byte[], byte[]> page(
            String topic, int partition, String url, String wording, Instant fetchedAt) {
        var html = new String(SmallStory.html(url), UTF_8).replace("nine weeks", wording + " weeks");
        var record = new ProducerRecord<>(topic, partition, url.getBytes(UTF_8), html.getBytes(UTF_8));
        record.headers().add(Page.FETCHED_AT, fetchedAt.toString().getBytes(UTF_8));
        return record;
    }

    private static int murmur2(String key) {
        return BuiltInPartitioner.partitionForKey(key.getBytes(UTF_8), PARTITIONS);
    }

    private static int crc32(String key) {
        var crc = new CRC32();
        crc.update(key.getBytes(UTF_8));
        return (int) (crc.getValue() % PARTITIONS);
    }
}
