package dev.copydesk.stage;

import java.util.Map;
import org.apache.kafka.clients.producer.ProducerConfig;

/** How producers compress what they write. Topics keep it as it comes, so that their readers must know the codec. */
public final class Compression {
    static final String DEFAULT = "lz4";

    private Compression() {}

    /** As the settings of all clients say ({@code compression.type}), else lz4. */
    public static String of(Map<String, ?> client) {
        var type = client.get(ProducerConfig.COMPRESSION_TYPE_CONFIG);
        return type == null ? DEFAULT : type.toString();
    }
}
