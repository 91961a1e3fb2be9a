package dev.copydesk.trials.e2e;

import static org.assertj.core.api.Assertions.fail;

import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.stage.records.TopicReader;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A reader of one topic that remembers what it has seen since the beginning. */
final class TopicWatch implements AutoCloseable {
    private final Consumer<byte[], byte[]> consumer;
    private final Topic topic;
    private final TopicReader reader;
    private final List<ConsumerRecord<byte[], byte[]>> seen = new ArrayList<>();

    TopicWatch(Consumer<byte[], byte[]> consumer, Topic topic) {
        this.consumer = consumer;
        this.topic = topic;
        this.reader = new TopicReader(consumer, topic.name()).fromBeginning();
    }

    Topic topic() {
        return topic;
    }

    /** The first record that is as wanted, whenever it came. */
    ConsumerRecord<byte[], byte[]> await(String what, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        var found = seen.stream().filter(wanted).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        var arrived = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        reader.follow(TrialPatience.deadline(), record -> {
            seen.add(record);
            if (arrived.isEmpty() && wanted.test(record)) {
                arrived.add(record);
            }
            return arrived.isEmpty();
        });
        if (arrived.isEmpty()) {
            fail("%s did not come on %s; %d others did", what, topic.name(), seen.size());
        }
        return arrived.get(0);
    }

    /** What has come since this was last asked, up to what is there now. */
    List<ConsumerRecord<byte[], byte[]>> upToNow() {
        reader.restToEnd(TrialPatience.deadline(), seen::add);
        var come = List.copyOf(seen);
        seen.clear();
        return come;
    }

    /** All that is there now. */
    List<ConsumerRecord<byte[], byte[]>> all() {
        seen.clear();
        reader.toEnd(TrialPatience.deadline(), seen::add);
        return List.copyOf(seen);
    }

    /** The newest value of each key that is there now, without those that were deleted. */
    Map<String, ConsumerRecord<byte[], byte[]>> newest() {
        var newest = new LinkedHashMap<String, ConsumerRecord<byte[], byte[]>>();
        for (var record : all()) {
            newest.remove(key(record));
            if (record.value() != null) {
                newest.put(key(record), record);
            }
        }
        return newest;
    }

    static String key(ConsumerRecord<byte[], byte[]> record) {
        return new String(Objects.requireNonNull(record.key(), "a record without a key"), StandardCharsets.UTF_8);
    }

    static <T> T value(ConsumerRecord<byte[], byte[]> record, Class<T> type) {
        return Json.read(record.value(), type);
    }

    static @Nullable String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
