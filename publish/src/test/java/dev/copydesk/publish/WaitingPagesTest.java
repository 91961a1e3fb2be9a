package dev.copydesk.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;

class WaitingPagesTest {
    private final StateStoreContext context = new MockProcessorContext<>().getStateStoreContext();
    private final KeyValueStore<Bytes, byte[]> waiting =
            WaitingPages.supplier("tag-news", 2).get();

    private static Bytes key(String text) {
        return Bytes.wrap(text.getBytes(UTF_8));
    }

    private void put(String id) {
        waiting.put(key(id), id.getBytes(UTF_8));
    }

    @Test
    void whatWasClosedCanBeOpenedAgain() {
        waiting.init(context, waiting);
        waiting.close();

        waiting.init(context, waiting);

        assertThat(waiting.isOpen()).isTrue();
    }

    @Test
    void itBeginsAnewWhenItIsOpenedAgain() {
        waiting.init(context, waiting);
        put("ferries");
        waiting.close();

        waiting.init(context, waiting);

        assertThat(waiting.get(key("ferries"))).isNull();
    }

    @Test
    void whatIsPutIsThereUntilItIsDeleted() {
        waiting.init(context, waiting);
        put("ferries");

        assertThat(waiting.get(key("ferries"))).isEqualTo("ferries".getBytes(UTF_8));
        assertThat(waiting.delete(key("ferries"))).isEqualTo("ferries".getBytes(UTF_8));
        assertThat(waiting.get(key("ferries"))).isNull();
    }

    @Test
    void itHoldsSoManyAndNoMore() {
        waiting.init(context, waiting);
        put("ferries");
        put("tolls");
        put("tunnels");

        assertThat(waiting.approximateNumEntries()).isEqualTo(2);
        assertThat(waiting.get(key("ferries"))).isNull();
    }
}
