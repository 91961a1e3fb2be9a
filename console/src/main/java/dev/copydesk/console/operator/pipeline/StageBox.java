package dev.copydesk.console.operator.pipeline;

import dev.copydesk.console.web.Figures;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.operations.status.GroupState;
import dev.copydesk.operations.status.Health;
import dev.copydesk.operations.status.StageLag;
import org.jspecify.annotations.Nullable;

/**
 * A stage on the map, in words.
 *
 * @param input the dataset that it reads
 * @param waits what waits, for a sentence: {@code 3 records wait}
 * @param age of the oldest in seconds
 * @param ageLong the same in minutes or hours where that says more; else empty
 * @param letters its open dead letters; unknown where they were not counted
 */
public record StageBox(
        String name,
        String input,
        String health,
        String records,
        String waits,
        String age,
        String ageLong,
        String rate,
        String trend,
        String catchUp,
        String members,
        String letters,
        boolean hasLetters) {
    private static final long LONG_MILLIS = 120_000;

    /** For the names of datasets, which are the same whatever the topics' prefix. */
    private static final Topics CATALOGUE = Topics.of(TopicSettings.DEFAULTS);

    static StageBox of(StageLag lag, @Nullable Long letters, boolean lettersCounted) {
        var records = lag.records();
        var age = lag.oldestAgeMillis();
        boolean none = records != null && records == 0;
        return new StageBox(
                lag.stage(),
                input(lag),
                lag.health().lower(),
                Figures.records(records, lag.counted()),
                none
                        ? "nothing waits"
                        : records == null
                                ? "what waits is not known"
                                : (lag.counted() ? "" : "at most ")
                                        + Figures.some(records, "record waits", "records wait"),
                age != null ? Figures.seconds(age) : none ? "–" : Figures.UNKNOWN,
                age != null && age >= LONG_MILLIS ? Figures.duration(age) : "",
                Figures.rate(lag.rate()),
                Figures.trend(lag.trend()),
                catchUp(lag, none),
                members(lag),
                Figures.records(letters, lettersCounted),
                letters == null || letters > 0);
    }

    private static String input(StageLag lag) {
        return StageName.of(lag.stage()).orElseThrow().input(CATALOGUE).dataset();
    }

    private static String catchUp(StageLag lag, boolean none) {
        var seconds = lag.catchUpSeconds();
        if (seconds != null && !none) {
            return "in " + Figures.duration(seconds * 1_000);
        }
        var trend = lag.trend();
        if (none) {
            return "–";
        }
        return trend != null && trend >= 0 ? "not at this rate" : Figures.UNKNOWN;
    }

    private static String members(StageLag lag) {
        var state = lag.state() == GroupState.UNKNOWN ? "" : " · " + lag.state().lower();
        return lag.members() == null ? Figures.UNKNOWN + state : Figures.count(lag.members()) + state;
    }

    /** For a sentence: {@code enrich lags: 3 records wait, the oldest for 75 s}. */
    String sentence(Health of) {
        var oldest = age.equals("–") ? "" : age.equals(Figures.UNKNOWN) ? "" : ", the oldest for " + age;
        var what =
                switch (of) {
                    case HEALTHY -> "is healthy";
                    case LAGGING -> "lags";
                    case UNKNOWN -> "could not be measured";
                    case STALLED -> "stands still";
                    case DOWN -> "has no process";
                };
        return name + " " + what + ": " + waits + oldest;
    }
}
