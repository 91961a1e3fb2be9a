package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.tail.RecordFilter;
import dev.copydesk.desk.tail.RecordFormat;
import dev.copydesk.desk.tail.RecordText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.outlets.OutletFormat;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.TopicReader;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "tail",
        description = "Watch a topic as a person reads it, until interrupted.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "DATASET: requests, pages, articles, enriched, digests, tags, speakers,",
            "directory, digests-markdown, digests-html (where up or publish --formats writes",
            "them), or a stage's dead letters (fetch.dlq, extract.dlq, enrich.dlq,",
            "publish.dlq)."
        })
public final class TailCommand implements Callable<Integer> {
    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(
            paramLabel = "DATASET",
            arity = "0..1",
            defaultValue = "digests",
            description = "what to watch (default: ${DEFAULT-VALUE})")
    String dataset = "digests";

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--tag", paramLabel = "ID", description = "only digests and articles with this tag")
    @Nullable
    String tag;

    @Option(names = "--key", paramLabel = "KEY", description = "only records with this key")
    @Nullable
    String key;

    @Option(names = "--from-beginning", description = "begin with the oldest record, not with the next")
    boolean fromBeginning;

    @Option(
            names = {"-n", "--max"},
            paramLabel = "N",
            description = "stop after so many records")
    @Nullable
    Long max;

    @Option(names = "--for", paramLabel = "SECONDS", description = "stop after so many seconds")
    @Nullable
    Long seconds;

    @Option(
            names = "--json",
            description = "for machines: a line for each record, with its key, offset, time and value")
    boolean json;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (as --json), or of digests, tags and speakers markdown or html (default: text)")
    RecordFormat format = RecordFormat.TEXT;

    @Override
    public Integer call() {
        if (max != null && max < 1) {
            throw new CommandFailure("--max: 1 or more, not " + max);
        }
        // to be read where some process writes them
        var topics = kafka.topics(List.of(OutletFormat.values()));
        var topic = topic(topics);
        var terminal = Terminal.ofStandardOutput();
        var out = spec.commandLine().getOut();
        ClusterContact.require(kafka);
        var filter = new RecordFilter(topic, tag, key);
        var text = new RecordText(terminal, topic);
        var shape = json ? RecordFormat.JSON : format;
        if (!shape.writes(topic)) {
            throw new CommandFailure(
                    "--format " + shape.lower() + ": of digests, tags and speakers, not of " + dataset);
        }
        var shown = new AtomicLong();
        try (var consumer = Clients.reader(kafka.cluster())) {
            var reader = new TopicReader(consumer, topic.name());
            if (fromBeginning) {
                reader.fromBeginning();
            } else {
                reader.fromEnd();
            }
            long deadline = System.nanoTime()
                    + Duration.ofSeconds(seconds == null ? 100L * 365 * 24 * 3600 : seconds)
                            .toNanos();
            reader.follow(deadline, record -> {
                if (filter.wants(record)) {
                    out.println(shape == RecordFormat.TEXT ? print(text, record) : shape.write(topic, record));
                    out.flush();
                    shown.incrementAndGet();
                }
                return max == null || shown.get() < max;
            });
        }
        return ExitCode.OK;
    }

    private static String print(RecordText text, ConsumerRecord<byte[], byte[]> record) {
        try {
            return text.print(record);
        } catch (BadRecord e) {
            return "unreadable record at " + record.topic() + "-" + record.partition() + "@" + record.offset() + ": "
                    + Terminal.clean(String.valueOf(e.getMessage()));
        }
    }

    private Topic topic(Topics topics) {
        return topics.all().stream()
                .filter(t -> t.dataset().equals(dataset) || t.name().equals(dataset))
                .findFirst()
                .orElseThrow(() -> new CommandFailure("no dataset \"" + dataset + "\"; there are "
                        + topics.all().stream().map(Topic::dataset).collect(Collectors.joining(", "))));
    }
}
