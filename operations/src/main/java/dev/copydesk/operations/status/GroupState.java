package dev.copydesk.operations.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** What the members of a consumer group do together. */
public enum GroupState {
    /** Every member has its share of the partitions. */
    @JsonProperty("stable")
    STABLE,
    /** Shares are being handed over. */
    @JsonProperty("rebalancing")
    REBALANCING,
    /** Nobody is in the group. */
    @JsonProperty("empty")
    EMPTY,
    /** The broker did not tell. */
    @JsonProperty("unknown")
    UNKNOWN;

    /** The name in JSON, metrics and help texts. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
