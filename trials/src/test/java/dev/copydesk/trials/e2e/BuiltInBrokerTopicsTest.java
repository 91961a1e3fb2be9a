package dev.copydesk.trials.e2e;

import org.junit.jupiter.api.extension.RegisterExtension;

class BuiltInBrokerTopicsTest extends TopicsOnBrokerTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    @Override
    String bootstrapServers() {
        return BROKER.bootstrapServers();
    }
}
