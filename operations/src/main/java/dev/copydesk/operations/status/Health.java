package dev.copydesk.operations.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** How a stage, or the whole pipeline, is: from best to worst. */
public enum Health {
    /** Nothing waits longer than it may. */
    @JsonProperty("healthy")
    HEALTHY,
    /** A record waits longer than it may, and something moves. */
    @JsonProperty("lagging")
    LAGGING,
    /** What waits could not be measured. */
    @JsonProperty("unknown")
    UNKNOWN,
    /** Records wait and for some time nothing has moved. */
    @JsonProperty("stalled")
    STALLED,
    /** A stage has no process. */
    @JsonProperty("down")
    DOWN;

    public Health worst(Health other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in JSON, metrics and help texts. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
