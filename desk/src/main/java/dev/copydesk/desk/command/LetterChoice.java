package dev.copydesk.desk.command;

import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The dead letters that a command acts on: named by id, chosen by what they have in common, or all that are open. */
final class LetterChoice extends LetterOptions {
    @Parameters(paramLabel = "ID", arity = "0..*", description = "letters as copydesk dlq list --letters shows them")
    private List<String> ids = List.of();

    @Option(names = "--all", description = "every open letter")
    private boolean all;

    @Option(
            names = {"-n", "--limit"},
            paramLabel = "N",
            description = "the oldest so many of those that are asked for")
    private @Nullable Integer limit;

    /** The letters that are named by id. */
    List<LetterId> named() {
        return ids(spec, ids);
    }

    /** Refuses a command line that chooses in no way, or in several. */
    void requireOneWay() {
        var named = named();
        int ways = (all ? 1 : 0) + (named.isEmpty() ? 0 : 1) + (isNarrow() ? 1 : 0);
        if (ways == 0) {
            throw wrong("Which letters? Name them by id, or give --stage, --cause, --since, --until, --key or --all");
        }
        if (ways > 1) {
            throw wrong("Letters by id, --all, and --stage, --cause and the like do not go together");
        }
        if (limit != null && (limit < 1 || !named.isEmpty())) {
            throw wrong("--limit: 1 or more, and not with letters named by id");
        }
    }

    /** Those that are named, else the open ones that are asked for, the oldest first. */
    List<LetterId> chosen(DeadLetters letters, Instant now) {
        var named = named();
        return named.isEmpty()
                ? letters.chosen(
                        filter(now).in(Set.of(LetterFate.State.OPEN)), limit == null ? Integer.MAX_VALUE : limit)
                : named;
    }
}
