package dev.copydesk.trials.crash;

import dev.copydesk.events.topics.StageName;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * What a crash trial does.
 *
 * @param guarantee of the stages: {@code exactly_once_v2}, or {@code at_least_once} for the control that must fail
 * @param commitIntervalMillis of the stages
 * @param seed of the pages and of the moments
 */
public record CrashPlan(int pages, int kills, String guarantee, long commitIntervalMillis, long seed) {
    /** The stages that are killed, over and over in this order. */
    private static final List<StageName> VICTIMS = List.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);

    public CrashPlan {
        if (kills < 1 || pages < 20 * (kills + 1)) {
            throw new IllegalArgumentException("at least one kill, and 20 pages before, between and after: " + pages
                    + " pages, " + kills + " kills");
        }
    }

    public static CrashPlan exactlyOnce(int pages, int kills, long seed) {
        return new CrashPlan(pages, kills, "exactly_once_v2", 100, seed);
    }

    /** The negative control: repeats are certain, as what was written since the last commit is written again. */
    public static CrashPlan control(int pages, int kills, long seed) {
        return new CrashPlan(pages, kills, "at_least_once", 30_000, seed);
    }

    /** Without exactly-once a stage may also lose what its store knows already; the control waits for the articles alone. */
    public boolean isControl() {
        return !guarantee.equals("exactly_once_v2");
    }

    /**
     * One kill.
     *
     * @param fedBefore how many pages are on their way by then
     * @param atArticles how many articles the victim has given when it is killed
     */
    public record Kill(StageName victim, int fedBefore, int atArticles) {}

    /** The pages go in portions, one more than there are kills; a victim dies within its portion, with the next behind. */
    public List<Kill> plannedKills() {
        var random = new Random(seed);
        int portion = pages / (kills + 1);
        var planned = new ArrayList<Kill>();
        for (int i = 0; i < kills; i++) {
            int moment = portion * i + portion / 4 + random.nextInt(portion / 2);
            planned.add(new Kill(VICTIMS.get(i % VICTIMS.size()), Math.min(pages, portion * (i + 2)), moment));
        }
        return planned;
    }
}
