package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Extraction from pages that were broken on purpose: each ends in a sound article or a reason, in time. */
@Command(
        name = "fuzz-trial",
        description = "Break pages at random, and check that each ends in a sound article or a reason, in time.",
        mixinStandardHelpOptions = true)
final class FuzzTrialMain implements Callable<Integer> {
    private static final int PROGRESS = 5_000;

    @Option(names = "--folder", description = "HTML files to break, may be given again; generated pages without it")
    List<Path> folders = new ArrayList<>();

    @Option(names = "--pages", defaultValue = "100000", description = "to break (default: ${DEFAULT-VALUE})")
    int pages = 100_000;

    @Option(names = "--seed", description = "of the damage; one of its own without it")
    @Nullable
    Long seed;

    @Option(names = "--first", defaultValue = "0", description = "number of the first page (default: ${DEFAULT-VALUE})")
    long first;

    @Option(
            names = "--limit",
            defaultValue = "10",
            description = "seconds of processor time that a page may take (default: ${DEFAULT-VALUE})")
    int limit = 10;

    @Option(
            names = "--keep",
            defaultValue = "trials/target/fuzz",
            description = "where pages that broke something are kept, and the slowest (default: ${DEFAULT-VALUE})")
    Path keep = Path.of("trials/target/fuzz");

    @Option(names = "--json", description = "print one JSON object")
    boolean json;

    public static void main(String[] args) {
        System.exit(new CommandLine(new FuzzTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        long chosen = seed == null ? System.nanoTime() & 0xffff_ffffL : seed;
        System.err.println("seed " + chosen);
        var mutations = new Mutations(pages(), chosen);
        var report = new FuzzTrial(mutations, chosen, Duration.ofSeconds(limit), keep).run(first, pages, number -> {
            if ((number + 1) % PROGRESS == 0) {
                System.err.println((number + 1) + " pages");
            }
        });
        System.out.println(json ? new String(Json.bytes(report), StandardCharsets.UTF_8) : report.text());
        return report.isClean() ? 0 : 1;
    }

    private List<Page> pages() throws IOException {
        if (folders.isEmpty()) {
            return PageSet.varied();
        }
        var all = new ArrayList<Page>();
        for (var folder : folders) {
            all.addAll(PageSet.of(folder.toString()));
        }
        return all;
    }
}
