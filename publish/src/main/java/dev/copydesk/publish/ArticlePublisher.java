package dev.copydesk.publish;

import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Revision;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.ArticlePublisher.Outgoing;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.pages.PageChanges;
import dev.copydesk.publish.pages.PublishedArticle;
import dev.copydesk.stage.EventLog;
import dev.copydesk.stage.EventLog.Field;
import dev.copydesk.stage.EventReader;
import dev.copydesk.stage.EventWriter;
import dev.copydesk.stage.JsonStore;
import dev.copydesk.stage.Pure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.StoreBuilder;
import org.jspecify.annotations.Nullable;

/** Publishes the newest version of each article: its digest, and what it changes on pages. */
final class ArticlePublisher extends ContextualProcessor<String, byte[], String, Outgoing> {
    /** The store of {@link PublishedArticle} by article id. */
    static final String PUBLISHED = "published";

    private static final EventLog log = EventLog.of(StageName.PUBLISH.code());

    /** Where an outgoing record goes. */
    enum Target {
        DIGEST,
        TAG,
        SPEAKER
    }

    /** A record on its way; a null value deletes. */
    @SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never compared
    record Outgoing(Target target, byte @Nullable [] value) {}

    private final EventReader<EnrichedArticle> enriched;
    private final EventWriter<Digest> digests;
    private final Digester digester;
    private final JsonStore<PublishedArticle> published = new JsonStore<>(PUBLISHED, PublishedArticle.class);

    private ArticlePublisher(Topics topics, Digester digester) {
        this.enriched = new EventReader<>(topics.enriched(), EnrichedArticle.class).keyedBy(EnrichedArticle::id);
        this.digests = new EventWriter<>(topics.digests(), StageName.PUBLISH.code(), ArticlePublisher::eventId);
        this.digester = digester;
    }

    /** Of a version, of its retraction, and of each of its revisions. */
    static String eventId(Digest digest) {
        var status = digest.status().name().toLowerCase(Locale.ROOT);
        return digest.id() + ":" + digest.version() + ":" + status + Revision.suffix(digest.revision());
    }

    static ProcessorSupplier<String, byte[], String, Outgoing> supplier(Topics topics, Digester digester) {
        return new ProcessorSupplier<>() {
            @Override
            public Processor<String, byte[], String, Outgoing> get() {
                return new ArticlePublisher(topics, digester);
            }

            @Override
            public Set<StoreBuilder<?>> stores() {
                return Set.of(JsonStore.builder(PUBLISHED));
            }
        };
    }

    @Override
    public void init(ProcessorContext<String, Outgoing> context) {
        super.init(context);
        published.init(context);
    }

    @Override
    public void process(Record<String, byte[]> record) {
        var article = enriched.read(record.key(), record.value(), record.headers());
        var before = published.get(record.key());
        if (article == null) {
            if (before != null && before.status() == Status.USABLE) {
                withdraw(record.key(), before, before.version(), List.of(), record.timestamp());
            }
            return;
        }
        if (before != null && before.isNewerThan(article)) {
            return;
        }
        if (article.status() == Status.CANCELED) {
            cancel(article, before, record.timestamp());
        } else {
            publish(article, before, record.timestamp());
        }
    }

    private void publish(EnrichedArticle article, @Nullable PublishedArticle before, long at) {
        var digest = Pure.call(digester::digest, article);
        var edition = PageChanges.of(before, article, digest, at);
        if (before != null && before.hash().equals(edition.after().hash())) {
            published.put(article.id(), edition.after());
            return;
        }
        send(article.id(), edition, List.of(event(digest, at)), at);
        log.info(digest.withheld() == null ? "digested" : "withheld")
                .article(digest.id())
                .with(Field.VERSION, digest.version())
                .with(Field.REVISION, digest.revision())
                .with(Field.REASON, digest.withheld())
                .with(Field.POINTS, digest.points().size())
                .with(Field.QUOTES, digest.quotes().size())
                .with(Field.TAGS, digest.tags().size())
                .write();
    }

    private void cancel(EnrichedArticle article, @Nullable PublishedArticle before, long at) {
        if (before == null || before.status() == Status.CANCELED) {
            published.put(article.id(), PublishedArticle.withdrawn(article.version()));
            return;
        }
        var digest = Pure.call(digester::digest, article);
        withdraw(article.id(), before, article.version(), List.of(event(digest, at)), at);
    }

    private void withdraw(
            String id, PublishedArticle before, int version, List<Record<String, Outgoing>> digests, long at) {
        var events = new ArrayList<>(digests);
        events.add(new Record<>(id, new Outgoing(Target.DIGEST, null), at));
        send(id, PageChanges.withdrawal(before, id, version), events, at);
        log.info("retracted").article(id).with(Field.VERSION, version).write();
    }

    private Record<String, Outgoing> event(Digest digest, long at) {
        var event = digests.write(digest.id(), digest, at);
        return event.withValue(new Outgoing(Target.DIGEST, event.value()));
    }

    /** Everything is in bytes before anything is remembered or sent: what cannot be written leaves no trace. */
    private void send(String id, PageChanges edition, List<Record<String, Outgoing>> digests, long at) {
        var outgoing = new ArrayList<>(digests);
        edition.tags()
                .forEach((tag, change) ->
                        outgoing.add(new Record<>(tag, new Outgoing(Target.TAG, Json.bytes(change)), at)));
        edition.speakers()
                .forEach((speaker, change) ->
                        outgoing.add(new Record<>(speaker, new Outgoing(Target.SPEAKER, Json.bytes(change)), at)));
        published.put(id, edition.after());
        outgoing.forEach(context()::forward);
    }
}
