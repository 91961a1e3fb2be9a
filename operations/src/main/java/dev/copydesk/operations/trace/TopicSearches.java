package dev.copydesk.operations.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The searches of topics for one article's records, one a topic, and what they found. */
final class TopicSearches {
    private final PartitionReader stretches;
    private final GroupPlaces places;
    private final StepReader reader;
    private final @Nullable Instant since;

    /** Topics to which any client may write, also one whose partitioner is not Kafka's default. */
    private final Set<Topic> ofAnyPartitioner;

    private final Map<String, KeyedSearch> searches = new LinkedHashMap<>();
    private final Map<String, TracedRecord> seen = new LinkedHashMap<>();

    /** @param since nothing older is looked for; null for all that is kept */
    TopicSearches(Topics topics, PartitionReader stretches, GroupPlaces places, @Nullable Instant since) {
        this.stretches = stretches;
        this.places = places;
        this.reader = new StepReader(topics);
        this.since = since;
        this.ofAnyPartitioner = Set.of(topics.requests(), topics.pages());
    }

    /** A search with the names under which it was begun. */
    private record KeyedSearch(TopicSearch search, List<Object> names) {}

    List<TopicSearch> all() {
        return searches.values().stream().map(KeyedSearch::search).toList();
    }

    /** Everything that was found, each record once. */
    List<TracedRecord> seen() {
        all().forEach(this::keep);
        return List.copyOf(seen.values());
    }

    private void keep(TopicSearch search) {
        search.found().forEach(found -> seen.computeIfAbsent(found.place(), p -> reader.read(search.topic(), found)));
    }

    /**
     * The search of a topic under these keys; of all of it where there are none. It goes on where it was, unless the names of
     * the article have grown since: then it begins anew.
     */
    TopicSearch of(
            Topic topic, Set<String> keys, ArticleNames names, Predicate<ConsumerRecord<byte[], byte[]>> wanted) {
        var searchedBy = List.<Object>of(Set.copyOf(keys), names.version());
        var before = searches.get(topic.dataset());
        if (before != null) {
            if (before.names().equals(searchedBy)) {
                return before.search();
            }
            keep(before.search());
        }
        var search = new TopicSearch(
                topic,
                partitions(topic, keys).stream()
                        .map(p -> new PartitionSearch(p, start(p), stretches.end(p), wanted))
                        .toList());
        searches.put(topic.dataset(), new KeyedSearch(search, searchedBy));
        return search;
    }

    /** Those where the keys are, the likeliest first. */
    private Collection<TopicPartition> partitions(Topic topic, Set<String> keys) {
        var partitions = new LinkedHashSet<TopicPartition>();
        for (var key : keys) {
            var place = stretches.placeOf(topic.name(), key.getBytes(UTF_8));
            if (place != null) {
                partitions.add(place);
            }
        }
        if (keys.isEmpty() || ofAnyPartitioner.contains(topic)) {
            partitions.addAll(stretches.partitions(topic.name()));
        }
        return partitions;
    }

    private long start(TopicPartition partition) {
        return since == null
                ? stretches.start(partition)
                : Math.max(stretches.start(partition), stretches.offsetOf(partition, since.toEpochMilli()));
    }

    /** Reads what the stage has not done of its input, in the partitions that are searched. */
    void readWaiting(StageName stage, Topics topics) {
        var search = searches.get(stage.input(topics).dataset());
        for (var part :
                search == null ? List.<PartitionSearch>of() : search.search().parts()) {
            var next = places.next(stage, part.partition(), stretches.start(part.partition()));
            while (next != null && !part.covers(next) && part.back(stretches, next)) {
                // one window more
            }
        }
    }

    /** Reads back until all is read, there is no more time, or {@code enough} bytes were read. */
    void readThrough(TopicSearch search, long enough) {
        long read = search.bytes();
        while (!search.isWhole() && !stretches.isLate() && search.bytes() - read < enough) {
            search.back(stretches);
        }
    }
}
