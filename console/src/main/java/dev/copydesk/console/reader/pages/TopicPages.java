package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.state.CardRecordReader;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.publish.PageAnswer;
import dev.copydesk.publish.PageQueries;
import dev.copydesk.publish.pages.PageReader.Place;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Pages of tags and speakers: from the publish stage's stores where this process keeps them, else as their topic told them
 * last.
 */
final class TopicPages {
    private final Supplier<Optional<PageQueries>> queries;
    private final CardRecordReader records;
    private final Topics topics;

    TopicPages(Supplier<Optional<PageQueries>> queries, CardRecordReader records, Topics topics) {
        this.queries = queries;
        this.records = records;
        this.topics = topics;
    }

    /** @param next where the part behind it begins; absent where nothing is, or it is not known */
    record Part<P>(P page, @Nullable Place next) {}

    Optional<Part<TagPage>> tag(String id) {
        return find(TagPage.class, topics.tags(), id, q -> q.tag(id, null, 1));
    }

    /** The quotes of {@code most} articles behind a place. */
    Optional<Part<SpeakerPage>> speaker(String id, @Nullable Place before, int most) {
        return find(SpeakerPage.class, topics.speakers(), id, q -> q.speaker(id, before, most));
    }

    private interface Question {
        PageAnswer ask(PageQueries queries);
    }

    private <P> Optional<Part<P>> find(Class<P> type, Topic topic, String id, Question question) {
        var here = queries.get();
        if (here.isPresent()) {
            return question.ask(here.get())
                    .fold(
                            found -> Optional.of(new Part<>(type.cast(found.page()), found.next())),
                            unknown -> Optional.empty(),
                            elsewhere -> onTopic(type, topic, id),
                            notReady -> onTopic(type, topic, id));
        }
        return onTopic(type, topic, id);
    }

    private <P> Optional<Part<P>> onTopic(Class<P> type, Topic topic, String id) {
        return records.newest(topic, id)
                .flatMap(record -> read(record.value(), type))
                .map(page -> new Part<>(page, null));
    }

    private static <P> Optional<P> read(byte @Nullable [] value, Class<P> type) {
        try {
            return value == null ? Optional.empty() : Optional.of(Json.read(value, type));
        } catch (BadRecord e) {
            return Optional.empty();
        }
    }
}
