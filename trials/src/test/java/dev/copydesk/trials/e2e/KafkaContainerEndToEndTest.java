package dev.copydesk.trials.e2e;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;

@Tag("containers")
class KafkaContainerEndToEndTest extends PipelineEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.container();

    @Override
    String bootstrapServers() {
        return BROKER.bootstrapServers();
    }
}
