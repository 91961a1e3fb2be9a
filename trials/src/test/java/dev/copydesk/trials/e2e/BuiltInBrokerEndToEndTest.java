package dev.copydesk.trials.e2e;

import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltInBrokerEndToEndTest extends PipelineEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    @Override
    String bootstrapServers() {
        return BROKER.bootstrapServers();
    }
}
