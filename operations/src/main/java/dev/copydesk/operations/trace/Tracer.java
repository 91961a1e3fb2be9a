package dev.copydesk.operations.trace;

import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.Durations;
import dev.copydesk.stage.records.Cluster;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;

/** Follows articles through the topics. Each trace has clients of its own: several threads may ask. */
public final class Tracer {
    /** The longest that a question may take. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    /** Of one answer; a larger record comes alone. */
    private static final int FETCH_BYTES = 1 << 20;

    private static final int API_TIMEOUT_MS = 15_000;
    private static final long COUNTED_BYTES = 32 << 20;
    private static final int TIMED = 60;

    /** Those that write in transactions. */
    private static final Set<String> STAGES = Arrays.stream(StageName.values())
            .filter(stage -> stage != StageName.FETCH)
            .map(StageName::code)
            .collect(Collectors.toUnmodifiableSet());

    private final Map<String, Object> client;
    private final Topics topics;

    public Tracer(Cluster cluster) {
        this.client = cluster.client();
        this.topics = cluster.topics();
    }

    /**
     * What is found within {@code limit}.
     *
     * @throws org.apache.kafka.common.KafkaException where Kafka does not answer
     */
    public Trace trace(TraceQuestion question, Duration limit) {
        long began = System.nanoTime();
        long millis = Math.min(limit.toMillis(), LONGEST.toMillis());
        try (var consumer = new KafkaConsumer<>(
                        readerSettings(), new ByteArrayDeserializer(), new ByteArrayDeserializer());
                var admin = Admin.create(adminSettings(millis))) {
            var places = GroupPlaces.of(admin, topics, millis);
            var stretches = new PartitionReader(
                    consumer, names(), began + Duration.ofMillis(millis).toNanos());
            var search = new ArticleSearch(topics, question, stretches, places);
            search.search();
            return told(question, search, stretches, places, began);
        }
    }

    private Map<String, Object> readerSettings() {
        var config = new TreeMap<>(client);
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, FETCH_BYTES);
        // where a stretch ends with its partition, a broker that waits for more would hold up the next stretch
        config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 0);
        config.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, API_TIMEOUT_MS);
        return config;
    }

    private Map<String, Object> adminSettings(long millis) {
        var config = new TreeMap<>(client);
        int timeout = (int) Math.max(1_000, Math.min(millis, API_TIMEOUT_MS));
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        return config;
    }

    private List<String> names() {
        var names = new ArrayList<>(topics.all().stream().map(Topic::name).toList());
        names.add(KnownTimes.logOf(topics));
        return names;
    }

    private Trace told(
            TraceQuestion question, ArticleSearch search, PartitionReader stretches, GroupPlaces places, long began) {
        var seen = StepOrder.of(firstOfPages(timed(search.seen(), stretches)));
        var searched = search.searches().stream().map(TopicSearch::searched).toList();
        boolean complete = searched.stream()
                .allMatch(s -> s.whole()
                        || s.dataset().equals(topics.tags().dataset())
                        || s.dataset().equals(topics.speakers().dataset()));
        long took = (System.nanoTime() - began) / 1_000_000;
        var verdicts = new VerdictFinder(topics, seen, (stage, step) -> {
            var partition = new TopicPartition(step.topic(), step.partition());
            return places.next(stage, partition, stretches.start(partition));
        });
        var verdict = verdicts.verdict(extent(searched, complete, took));
        var waiting = verdicts.waiting();
        if (verdict.outcome() == TraceVerdict.Outcome.WAITING && waiting.isPresent()) {
            verdict = behind(verdict, waiting.get(), places, stretches);
        }
        return new Trace(
                question.text(),
                search.article(),
                seen.stream()
                        .map(Tracer::url)
                        .filter(Objects::nonNull)
                        .reduce((a, b) -> b)
                        .orElse(null),
                seen.stream()
                        .map(Tracer::headline)
                        .filter(Objects::nonNull)
                        .reduce((a, b) -> b)
                        .orElse(null),
                verdict,
                seen.stream().map(TracedRecord::step).toList(),
                searched,
                complete,
                (System.nanoTime() - began) / 1_000_000);
    }

    /** With the times at which transactions were committed. */
    private List<TracedRecord> timed(List<TracedRecord> seen, PartitionReader stretches) {
        var times = new CommitTimes(stretches);
        var timed = new ArrayList<TracedRecord>();
        int asked = 0;
        for (var sighting : seen) {
            var step = sighting.step();
            boolean isOfAStage = STAGES.contains(step.writtenBy())
                    || (step.kind() == TraceStep.Kind.TOMBSTONE
                            && !step.dataset().equals(topics.articles().dataset()));
            Instant at = isOfAStage && step.letter() == null && asked++ < TIMED
                    ? times.of(sighting.found())
                    : isOfAStage ? null : step.timestamp();
            timed.add(sighting.with(step.readable(at)));
        }
        return timed;
    }

    /** Of each tag's and speaker's page the first that carries the article. */
    private List<TracedRecord> firstOfPages(List<TracedRecord> seen) {
        var first = new TreeMap<String, TracedRecord>();
        var others = new ArrayList<TracedRecord>();
        for (var sighting : seen) {
            var step = sighting.step();
            if (step.kind() == TraceStep.Kind.TAG_PAGE || step.kind() == TraceStep.Kind.SPEAKER_PAGE) {
                first.merge(
                        step.dataset() + " " + step.key(),
                        sighting,
                        (a, b) -> a.step().offset() <= b.step().offset() ? a : b);
            } else {
                others.add(sighting);
            }
        }
        others.addAll(first.values());
        return others;
    }

    private static TraceVerdict behind(
            TraceVerdict verdict, VerdictFinder.Waiting waiting, GroupPlaces places, PartitionReader stretches) {
        var step = waiting.sighting().step();
        var partition = new TopicPartition(step.topic(), step.partition());
        var next = places.next(waiting.stage(), partition, stretches.start(partition));
        if (next == null) {
            return verdict;
        }
        long from = Math.max(next, stretches.start(partition));
        var read = stretches.read(partition, from, step.offset(), COUNTED_BYTES, record -> false);
        // of requests behind the committed offset some may be done
        boolean counted = read.next() >= step.offset() && waiting.stage() != StageName.FETCH;
        long behind = read.next() >= step.offset() ? read.records() : step.offset() - from;
        var number = (counted ? "" : "at most ") + behind + (behind == 1 ? " record" : " records");
        var name = "waits for " + waiting.stage().code();
        return TraceVerdict.waiting(
                verdict.says().replace(name, name + (behind == 0 ? ", as the next" : " behind " + number)),
                waiting.stage().code(),
                behind,
                counted);
    }

    private static String extent(List<SearchedTopic> searched, boolean complete, long millis) {
        if (complete) {
            return "all that is kept under its keys was looked through in " + Durations.text(millis);
        }
        return searched.stream()
                        .filter(s -> !s.whole()
                                && !s.dataset().equals("tags")
                                && !s.dataset().equals("speakers"))
                        .map(s -> s.dataset() + (s.oldest() == null ? "" : " back to " + s.oldest()))
                        .collect(Collectors.joining(
                                ", ", "looked through only in part, in " + Durations.text(millis) + ": ", ""))
                + "; --for gives it more time";
    }

    private static @Nullable String url(TracedRecord sighting) {
        var value = sighting.value();
        if (value instanceof Article article) {
            return article.canonicalUrl();
        }
        if (value instanceof EnrichedArticle enriched) {
            return enriched.article().canonicalUrl();
        }
        return value instanceof Digest digest ? digest.url() : null;
    }

    private static @Nullable String headline(TracedRecord sighting) {
        var value = sighting.value();
        if (value instanceof Article article) {
            return article.headline();
        }
        if (value instanceof EnrichedArticle enriched) {
            return enriched.article().headline();
        }
        return value instanceof Digest digest ? digest.headline() : null;
    }
}
