package dev.copydesk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.pages.PageEntry;
import dev.copydesk.publish.pages.PageLimits;
import dev.copydesk.publish.pages.PageReader;
import dev.copydesk.publish.pages.PageReader.Place;
import dev.copydesk.stage.StageRunner;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.errors.InvalidStateStorePartitionException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;
import org.jspecify.annotations.Nullable;

/** Reads pages, beyond what their topics list of them, in the stores of the publish stage of this process. */
public final class PageQueries {
    /** The most articles of one part. */
    public static final int MOST = 100;

    private final StageRunner stage;
    private final PageTopology<?, ?> tags;
    private final PageTopology<?, ?> speakers;

    /** @param stage of {@link PublishTopology} */
    public PageQueries(StageRunner stage, Topics topics) {
        this.stage = stage;
        this.tags = PublishTopology.tags(topics, PageLimits.DEFAULTS);
        this.speakers = PublishTopology.speakers(topics, PageLimits.DEFAULTS);
    }

    /**
     * @param before behind which place to go on; null to begin with the newest
     * @param most how many articles, 1 to {@value #MOST}
     */
    public PageAnswer tag(String id, @Nullable Place before, int most) {
        return ask(tags, id, before, most);
    }

    /** The same of a speaker's page: the quotes of so many articles. */
    public PageAnswer speaker(String id, @Nullable Place before, int most) {
        return ask(speakers, id, before, most);
    }

    private <E extends PageEntry, P> PageAnswer ask(
            PageTopology<E, P> pages, String id, @Nullable Place before, int most) {
        if (most < 1 || most > MOST) {
            throw new IllegalArgumentException("1 to " + MOST + " articles, not " + most);
        }
        if (!PageReader.isId(id)) {
            return new PageAnswer.Unknown();
        }
        try {
            ReadOnlyKeyValueStore<String, byte[]> store = stage.store(StoreQueryParameters.fromNameAndType(
                            pages.store(), QueryableStoreTypes.<String, byte[]>keyValueStore())
                    .withPartition(partition(id, pages.topic())));
            return answer(new PageReader<>(pages.kind(), new StoredPageRows(store)), id, before, most);
        } catch (InvalidStateStorePartitionException e) {
            return new PageAnswer.Elsewhere(address(stage.placeOf(id, pages.store())));
        } catch (InvalidStateStoreException e) {
            return new PageAnswer.NotReady();
        }
    }

    private static <E extends PageEntry, P> PageAnswer answer(
            PageReader<E, P> reader, String id, @Nullable Place before, int most) {
        var part = reader.part(id, before, most);
        return part == null ? new PageAnswer.Unknown() : new PageAnswer.Found(part.page(), part.next());
    }

    /** Where the changes of a page go: changes are parted as the pages' topic is, by Kafka's default. */
    private static int partition(String id, Topic topic) {
        return Utils.toPositive(Utils.murmur2(id.getBytes(UTF_8))) % topic.partitions();
    }

    private static @Nullable String address(KeyQueryMetadata place) {
        var host = place.activeHost();
        boolean known = !place.equals(KeyQueryMetadata.NOT_AVAILABLE) && !host.equals(HostInfo.unavailable());
        return known ? host.host() + ":" + host.port() : null;
    }
}
