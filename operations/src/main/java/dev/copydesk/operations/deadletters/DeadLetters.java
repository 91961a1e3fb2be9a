package dev.copydesk.operations.deadletters;

import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Cluster;
import dev.copydesk.stage.records.OperationFailed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * The dead letters of every stage, and what was done with each. It reads their topics once and follows them from there:
 * {@link #refresh} brings it up to date, every other method answers from memory but {@link #find}, which reads one record.
 * Any thread may call it.
 */
public final class DeadLetters implements AutoCloseable {
    /** How many letters it keeps in mind, the newest: some 60 MB. */
    public static final int CAPACITY = 100_000;

    private static final int MOST_HEADERS = 200;

    private final Topics topics;
    private final LetterIndex index;
    private final LetterFollower follower;
    private final LetterReader reader;

    private DeadLetters(Topics topics, LetterIndex index, LetterFollower follower, LetterReader reader) {
        this.topics = topics;
        this.index = index;
        this.follower = follower;
        this.reader = reader;
    }

    public static DeadLetters open(Cluster cluster) {
        var index = new LetterIndex(CAPACITY);
        return new DeadLetters(
                cluster.topics(), index, new LetterFollower(cluster, index, CAPACITY), new LetterReader(cluster));
    }

    /**
     * Reads what has come since, for {@code patience} at most; costs some requests where that is nothing. Calls within a
     * quarter of a second of one another are one.
     *
     * @return whether everything is read that was there when it was called
     * @throws OperationFailed where there are no such topics
     */
    public boolean refresh(Duration patience) {
        return follower.follow(patience, false);
    }

    /** The same, whenever the last time was. */
    boolean refreshNow(Duration patience) {
        return follower.follow(patience, true);
    }

    /** Something was done: the next refresh reads, however soon. */
    void outdated() {
        follower.outdated();
    }

    /** How many letters are in mind. */
    public int size() {
        return index.size();
    }

    /** Whether there are older letters than those in mind. */
    public boolean truncated() {
        return index.truncated() || follower.leftOlder();
    }

    /** How many letters are open, by dataset ({@code extract.dlq}), zeros too. */
    public Map<String, Long> open() {
        var open = new TreeMap<String, Long>();
        topics.deadLetters().forEach(topic -> open.put(topic.dataset(), 0L));
        open.putAll(index.open());
        return open;
    }

    /** By stage and cause, the one with the newest letter first. */
    public List<LetterGroup> groups(LetterFilter filter) {
        return index.groups(filter);
    }

    /** @param before {@link LetterPage#next()} of the page before; null for the first */
    public LetterPage page(LetterFilter filter, @Nullable String before, int limit) {
        return index.page(filter, before, limit);
    }

    /** The oldest so many letters that a filter takes, the oldest first: the order in which they are sent again. */
    public List<LetterId> chosen(LetterFilter filter, int limit) {
        return index.chosen(filter, limit);
    }

    /** A letter as it stands now; empty where there is none. One that is not in mind is read. */
    public Optional<Letter> letter(LetterId id) {
        var known = index.find(id);
        return known.isPresent()
                ? known
                : reader.read(id).map(record -> index.now(LetterText.of(id.dataset(), record)));
    }

    /** All of one letter, its bytes too; empty where there is none. */
    public Optional<LetterDetail> find(LetterId id) {
        return reader.read(id).map(record -> detail(id, record));
    }

    /** What reads their records, and those from which they came. */
    LetterReader reader() {
        return reader;
    }

    private LetterDetail detail(LetterId id, ConsumerRecord<byte[], byte[]> record) {
        var letter = index.now(LetterText.of(id.dataset(), record));
        var full = DeadLetter.of(record);
        var headers = new ArrayList<LetterHeader>();
        for (var header : full.headers()) {
            if (headers.size() < MOST_HEADERS) {
                headers.add(LetterHeader.of(header));
            }
        }
        return new LetterDetail(
                letter,
                full.message().isEmpty() ? letter.message() : full.message(),
                full.stackTrace(),
                headers,
                new LetterPayload(record.value()),
                index.deeds(id));
    }

    @Override
    public void close() {
        follower.close();
        reader.close();
    }
}
