package dev.copydesk.trials.certainty;

import dev.copydesk.enrich.quotes.certainty.CertaintyModel;
import dev.copydesk.events.SpeakerDoubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the model of certain speakers to annotated articles, and prints how well it does on articles left out. */
@Command(
        name = "certainty-trial",
        description = "Fit the model that says which speakers are certain, and judge it by cross-validation.",
        mixinStandardHelpOptions = true)
final class CertaintyTrialMain implements Callable<Integer> {
    private static final double[] THRESHOLDS = {
        0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.88, 0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.98
    };

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines of annotated articles")
    List<Path> files = List.of();

    @Option(names = "--folds", defaultValue = "5", description = "of the cross-validation (default: ${DEFAULT-VALUE})")
    int folds = 5;

    @Option(
            names = "--threshold",
            defaultValue = "0.9",
            description = "the least probability of a certain speaker (default: ${DEFAULT-VALUE})")
    double threshold = 0.9;

    @Option(names = "--write", paramLabel = "FILE", description = "write the table of weights there")
    @Nullable
    Path table;

    @Option(names = "--show", description = "print the wrong attributions that are certain")
    boolean show;

    public static void main(String[] args) {
        System.exit(new CommandLine(new CertaintyTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var sets = new ArrayList<Examples>();
        int first = 0;
        for (var file : files) {
            var set = Examples.of(file, first);
            sets.add(set);
            first += set.articles();
        }
        var all = sets.stream().flatMap(set -> set.examples().stream()).toList();
        var probabilities = leftOut(all);
        int at = 0;
        for (int i = 0; i < files.size(); i++) {
            int end = at + sets.get(i).examples().size();
            print(files.get(i).getFileName().toString(), sets.get(i), Arrays.copyOfRange(probabilities, at, end));
            at = end;
        }
        if (table != null) {
            Files.writeString(table, text(Fit.of(all, threshold)));
        }
        return 0;
    }

    /** The probability of each example by a model that saw no example of its article. */
    private double[] leftOut(List<Example> all) {
        var probabilities = new double[all.size()];
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            var model =
                    Fit.of(all.stream().filter(e -> e.article() % folds != left).toList(), threshold);
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).article() % folds == left) {
                    probabilities[i] = model.of(all.get(i).signs()).probability();
                }
            }
        }
        return probabilities;
    }

    private void print(String name, Examples set, double[] probabilities) {
        var examples = set.examples();
        long right = examples.stream().filter(Example::right).count();
        line(
                "%s: %d articles, %d quotations with a speaker, %d attributions, %.3f right",
                name, set.articles(), set.asked(), examples.size(), (double) right / examples.size());
        for (double at : THRESHOLDS) {
            int sure = 0;
            int hit = 0;
            for (int i = 0; i < probabilities.length; i++) {
                sure += probabilities[i] >= at ? 1 : 0;
                hit += probabilities[i] >= at && examples.get(i).right() ? 1 : 0;
            }
            line(
                    "  from %.2f: %.3f right, %.3f of the quotations",
                    at, sure == 0 ? 1 : (double) hit / sure, (double) hit / set.asked());
        }
        showWrong(examples, probabilities);
    }

    private void showWrong(List<Example> examples, double[] probabilities) {
        for (int i = 0; i < probabilities.length; i++) {
            if (show && probabilities[i] >= threshold && !examples.get(i).right()) {
                line("  %.2f %s", probabilities[i], examples.get(i).words());
            }
        }
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static String text(CertaintyModel model) {
        var text = new StringBuilder("# Weights of the signs of a right attribution, fitted by the certainty trial.\n");
        text.append("intercept = ").append(model.intercept()).append('\n');
        text.append("threshold = ").append(model.threshold()).append('\n');
        for (var doubt : SpeakerDoubt.values()) {
            text.append("typical " + doubt.code() + " = " + model.typical().getOrDefault(doubt, 0.0) + "\n");
        }
        new TreeMap<>(model.weights()).forEach((key, weight) -> text.append(key + " = " + weight + "\n"));
        return text.toString();
    }
}
