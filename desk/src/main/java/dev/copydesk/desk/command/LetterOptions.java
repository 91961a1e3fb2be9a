package dev.copydesk.desk.command;

import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.text.Progress;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFilter;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.reenrich.PointInTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which dead letters a command is about. */
public class LetterOptions {
    private static final Duration PATIENCE = Duration.ofMinutes(30);

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--stage", paramLabel = "STAGE", description = "only those of fetch, extract, enrich or publish")
    @Nullable
    String stage;

    @Option(
            names = "--cause",
            paramLabel = "CAUSE",
            description = "only those with this cause (bad-json, http-status:404; internal takes every internal:…)")
    @Nullable
    String cause;

    @Option(
            names = "--since",
            paramLabel = "TIME",
            description = "only those that failed since: 2026-03-01, 2026-03-01T08:00:00Z, or 90m, 36h, 7d ago")
    @Nullable
    String since;

    @Option(names = "--until", paramLabel = "TIME", description = "only those that failed before; as --since")
    @Nullable
    String until;

    @Option(names = "--key", paramLabel = "KEY", description = "only those of a key, a URL or an article id")
    @Nullable
    String key;

    /** What the options ask for, however the letters stand. */
    LetterFilter filter(Instant now) {
        if (stage != null
                && StageName.of(stage).filter(StageName::hasDeadLetters).isEmpty()) {
            throw wrong("--stage: fetch, extract, enrich or publish, not " + stage);
        }
        return LetterFilter.ALL
                .ofStage(stage)
                .of(cause)
                .between(time("--since", since, now), time("--until", until, now))
                .about(key);
    }

    private @Nullable Instant time(String option, @Nullable String given, Instant now) {
        if (given == null) {
            return null;
        }
        return PointInTime.of(given, now)
                .orElseThrow(() -> wrong(option + ": 2026-03-01, 2026-03-01T08:00:00Z, 90m, 36h or 7d, not " + given));
    }

    /** Whether they ask for some of the letters. */
    boolean isNarrow() {
        return stage != null || cause != null || since != null || until != null || key != null;
    }

    /** Letters as they are named on the command line. */
    static List<LetterId> ids(CommandSpec spec, List<String> given) {
        var ids = new ArrayList<LetterId>();
        for (var text : given) {
            Optional<LetterId> id = LetterId.of(text);
            ids.add(id.orElseThrow(() -> new ParameterException(
                    spec.commandLine(),
                    "no id of a dead letter: " + text + "; they look like extract.dlq-2@17, see copydesk dlq list")));
        }
        return ids;
    }

    /** How this command is told with what it does. */
    static String by() {
        return "copydesk dlq, " + System.getProperty("user.name", "unknown");
    }

    ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** All that is there now. */
    static DeadLetters read(KafkaOptions kafka, Progress progress) {
        var letters = DeadLetters.open(kafka.cluster());
        try {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!letters.refresh(Duration.ofSeconds(1))) {
                progress.count(letters.size(), "dead letters read");
                if (System.nanoTime() - deadline > 0) {
                    throw new CommandFailure(
                            "the dead letters could not be read within " + PATIENCE.toMinutes() + " minutes");
                }
            }
            progress.end();
            return letters;
        } catch (RuntimeException e) {
            letters.close();
            throw e;
        }
    }
}
