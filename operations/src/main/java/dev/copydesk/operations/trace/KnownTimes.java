package dev.copydesk.operations.trace;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.enrich.EnrichTopology;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.StageRunner;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The times of an article's versions, from the log of the store in which the enrich stage keeps them: a few hundred bytes for
 * each, where the topics have tens of thousands. The times are those of the records on every topic. Where the log is not
 * there nothing is known, and the topics themselves are searched.
 */
final class KnownTimes {
    private static final long ENOUGH_BYTES = 64 << 20;

    private final PartitionReader stretches;
    private final String log;

    KnownTimes(PartitionReader stretches, Topics topics) {
        this.stretches = stretches;
        this.log = logOf(topics);
    }

    static String logOf(Topics topics) {
        return StageRunner.groupId(topics, StageName.ENRICH) + "-" + EnrichTopology.VERSIONS + "-changelog";
    }

    /** The times at which the article came through, as far as they are kept. */
    NavigableSet<Long> of(String article) {
        var times = new TreeSet<Long>();
        var partition = stretches.placeOf(log, article.getBytes(UTF_8));
        if (partition != null) {
            var search = new PartitionSearch(
                    partition,
                    stretches.start(partition),
                    stretches.end(partition),
                    record -> article.equals(StepReader.key(record)));
            while (!search.isWhole() && search.bytes() < ENOUGH_BYTES && search.back(stretches, 0)) {
                // one window more
            }
            search.found().forEach(found -> times.add(found.record().timestamp()));
        }
        return times;
    }

    /** The article that has a quote of this id in its newest versions; null where none was found. */
    @Nullable
    String articleWith(String quote) {
        var searched = ('"' + quote + '"').getBytes(UTF_8);
        for (var partition : stretches.partitions(log)) {
            var search = new PartitionSearch(
                    partition, stretches.start(partition), stretches.end(partition), record -> holds(record, searched));
            while (search.found().isEmpty() && search.back(stretches, 0)) {
                if (search.isWhole()) {
                    break;
                }
            }
            List<FoundRecord> found = search.found();
            if (!found.isEmpty()) {
                return StepReader.key(found.get(found.size() - 1).record());
            }
        }
        return null;
    }

    static boolean holds(ConsumerRecord<byte[], byte[]> record, byte[] searched) {
        var value = record.value();
        if (value == null) {
            return false;
        }
        for (int i = 0; i <= value.length - searched.length; i++) {
            int j = 0;
            while (j < searched.length && value[i + j] == searched[j]) {
                j++;
            }
            if (j == searched.length) {
                return true;
            }
        }
        return false;
    }
}
