package dev.copydesk.enrich;

import static dev.copydesk.enrich.directory.People.person;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.StateRestoreCallback;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.junit.jupiter.api.Test;

class DirectoryStoreTest {
    private final DirectoryStore store = DirectoryStore.builder(
                    Topics.of(TopicSettings.DEFAULTS).directory())
            .build();

    private List<String> called(String name) {
        return store.ask(newsroom ->
                newsroom.people().called(name).stream().map(DirectoryEntry::id).toList());
    }

    /** What the store registers for its restoration. */
    private StateRestoreCallback restoration() {
        var registered = new ArrayList<StateRestoreCallback>();
        var context = (StateStoreContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {StateStoreContext.class}, (proxy, method, args) -> {
                    registered.add((StateRestoreCallback) args[1]);
                    return null;
                });
        store.init(context, store);
        return registered.get(0);
    }

    /** Kafka hands the records to the store itself where a restoration passes the processor by. */
    @Test
    void isIndexedByARestorationThatPassesTheProcessorBy() {
        var restore = restoration();

        restore.restore("p1".getBytes(UTF_8), Json.bytes(person("p1", "Ada Byron", "The Captain")));
        restore.restore("p2".getBytes(UTF_8), Json.bytes(person("p2", "Ada Byron")));
        restore.restore("p1".getBytes(UTF_8), Json.bytes(person("p1", "Ada Byron")));
        restore.restore("p2".getBytes(UTF_8), null);

        assertThat(called("ada byron")).containsExactly("p1");
        assertThat(called("The Captain")).isEmpty();
    }

    @Test
    void isEmptyOnceItIsClosedAndIsReadFromTheBeginning() {
        store.put("p1", Json.bytes(person("p1", "Ada Byron")), new RecordHeaders());
        store.close();

        assertThat(called("Ada Byron")).isEmpty();
        assertThat(store.persistent()).isFalse();
    }
}
