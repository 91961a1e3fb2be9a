package dev.copydesk.publish;

import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.ArticlePublisher.Outgoing;
import dev.copydesk.publish.ArticlePublisher.Target;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.outlets.OutletFormat;
import dev.copydesk.publish.pages.PageLimits;
import dev.copydesk.publish.pages.SpeakerEntry;
import dev.copydesk.publish.pages.SpeakerPages;
import dev.copydesk.publish.pages.TagEntry;
import dev.copydesk.publish.pages.TagPages;
import java.util.Locale;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;

/** {@code enriched} → {@code digests}, these as what a reader sees where that is asked for, {@code tags}, {@code speakers}. */
public final class PublishTopology {
    /** Internal topics, in the catalogue's number of partitions: changes of pages by the page's id. */
    public static final String TAG_CHANGES = "tag-changes";

    public static final String SPEAKER_CHANGES = "speaker-changes";

    private PublishTopology() {}

    public static Topology of(Topics topics, Digester digester) {
        return of(topics, digester, PageLimits.DEFAULTS);
    }

    public static Topology of(Topics topics, Digester digester, PageLimits limits) {
        var builder = new StreamsBuilder();
        var outgoing = builder.stream(
                        topics.enriched().name(),
                        Consumed.with(Serdes.String(), Serdes.ByteArray()).withName("enriched"))
                .process(ArticlePublisher.supplier(topics, digester), Named.as("publish"));
        var digests = of(Target.DIGEST, outgoing);
        to(topics.digests(), digests);
        topics.digestsAs().forEach((name, topic) -> {
            var format = OutletFormat.valueOf(name.toUpperCase(Locale.ROOT));
            to(topic, digests.processValues(OutletWriter.supplier(topic, format), Named.as("digests-as-" + name)));
        });
        to(
                topics.tags(),
                tags(topics, limits).pages(repartitioned(TAG_CHANGES, topics.tags(), of(Target.TAG, outgoing))));
        to(
                topics.speakers(),
                speakers(topics, limits)
                        .pages(repartitioned(SPEAKER_CHANGES, topics.speakers(), of(Target.SPEAKER, outgoing))));
        return builder.build();
    }

    static PageTopology<TagEntry, TagPage> tags(Topics topics, PageLimits limits) {
        return new PageTopology<>("tag", new TagPages(), topics.tags(), limits);
    }

    static PageTopology<SpeakerEntry, SpeakerPage> speakers(Topics topics, PageLimits limits) {
        return new PageTopology<>("speaker", new SpeakerPages(), topics.speakers(), limits);
    }

    private static KStream<String, byte[]> of(Target target, KStream<String, Outgoing> outgoing) {
        var name = target.name().toLowerCase(Locale.ROOT);
        return outgoing.filter((key, out) -> out.target() == target, Named.as("only-" + name))
                .mapValues(Outgoing::value, Named.as("value-of-" + name));
    }

    private static KStream<String, byte[]> repartitioned(String name, Topic pages, KStream<String, byte[]> changes) {
        return changes.repartition(Repartitioned.<String, byte[]>as(name)
                .withKeySerde(Serdes.String())
                .withValueSerde(Serdes.ByteArray())
                .withNumberOfPartitions(pages.partitions()));
    }

    private static void to(Topic topic, KStream<String, byte[]> events) {
        events.to(
                topic.name(), Produced.with(Serdes.String(), Serdes.ByteArray()).withName(topic.dataset() + "-sink"));
    }
}
