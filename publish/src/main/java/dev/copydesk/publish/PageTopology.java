package dev.copydesk.publish;

import dev.copydesk.events.topics.Topic;
import dev.copydesk.publish.pages.PageEntry;
import dev.copydesk.publish.pages.PageKind;
import dev.copydesk.publish.pages.PageLimits;
import dev.copydesk.publish.pages.PageWriter;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Changes of pages of one kind, by page id → the pages. A change is kept at once, the pages that were changed are told when
 * their changes are committed: one event of a page for all of its changes in between.
 *
 * <p>Everything is in the one store that the stage has had from the beginning: brokers refuse a group that comes back with
 * another topology, and a store that is kept is part of it. What waits to be told needs no keeping: it is told with the commit.
 *
 * @param name of its store ({@code tag-pages}) and its processors: {@code tag}, {@code speaker}
 * @param topic where its pages go
 */
record PageTopology<E extends PageEntry, P>(String name, PageKind<E, P> kind, Topic topic, PageLimits limits) {
    /** How many pages may wait to be told between commits; where there are more, some are told sooner. */
    private static final int WAITING = 10_000;

    /** The store of all that its pages are made of. */
    String store() {
        return name + "-pages";
    }

    PageWriter<E, P> book(KeyValueStore<String, byte[]> store) {
        return new PageWriter<>(kind, new StoredPageRows.Writable(store));
    }

    KStream<String, byte[]> pages(KStream<String, byte[]> changes) {
        var news = Materialized.<String, byte[]>as(WaitingPages.supplier(name + "-news", WAITING))
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.ByteArray())
                .withLoggingDisabled()
                .withCachingEnabled();
        return changes.processValues(PageUpdater.supplier(this), Named.as(store()))
                .groupByKey(Grouped.<String, byte[]>as(name + "-news")
                        .withKeySerde(Serdes.String())
                        .withValueSerde(Serdes.ByteArray()))
                .reduce((before, after) -> after, Named.as(name + "-news"), news)
                .toStream(Named.as(name + "-news-stream"))
                .process(PageEventWriter.supplier(this), Named.as(name + "-told"), store());
    }
}
