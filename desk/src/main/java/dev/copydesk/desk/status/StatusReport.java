package dev.copydesk.desk.status;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The state of the pipeline at one moment. */
public record StatusReport(Health health, long measuredAtMillis, List<StageLag> stages, Map<String, Long> deadLetters) {
    public StatusReport {
        stages = List.copyOf(stages);
        deadLetters = java.util.Collections.unmodifiableMap(new TreeMap<>(deadLetters));
    }

    /** Worst of the stages. */
    public enum Health {
        @JsonProperty("healthy")
        HEALTHY,
        /** A record waits longer than it should, or what waits is not known. */
        @JsonProperty("lagging")
        LAGGING,
        /** A stage has no process. */
        @JsonProperty("down")
        DOWN
    }

    public static StatusReport of(LagMeter meter, long nowMillis, long maxAgeMillis) {
        var stages = meter.measure(nowMillis);
        return new StatusReport(health(stages, maxAgeMillis), nowMillis, stages, meter.deadLetters());
    }

    private static Health health(List<StageLag> stages, long maxAgeMillis) {
        if (stages.stream().anyMatch(stage -> stage.members() == 0)) {
            return Health.DOWN;
        }
        boolean late = stages.stream().anyMatch(stage -> {
            var age = stage.oldestAgeMillis();
            return stage.records() == null || (age != null && age > maxAgeMillis);
        });
        return late ? Health.LAGGING : Health.HEALTHY;
    }
}
