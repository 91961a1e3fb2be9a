package dev.copydesk.trials.digests;

import dev.copydesk.enrich.regression.LogisticRegression;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.digest.SignedSentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits how likely sentences tell what an article must not be without, and prints how well others are ranked by it. */
@Command(
        name = "fact-trial",
        description = "Fit the weights by which a digest's sentences are chosen, and judge them by cross-validation.",
        mixinStandardHelpOptions = true)
final class FactTrialMain implements Callable<Integer> {
    private static final int ANNOTATED = 10;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines of articles with facts or a summary")
    List<Path> files = List.of();

    @Option(names = "--folds", defaultValue = "5", description = "of the cross-validation (default: ${DEFAULT-VALUE})")
    int folds = 5;

    @Option(
            names = "--without",
            paramLabel = "FOLD",
            defaultValue = "-1",
            description = "write the weights of all articles but these")
    int without = -1;

    @Option(names = "--write", paramLabel = "FILE", description = "write the table of weights there")
    @Nullable
    Path table;

    public static void main(String[] args) {
        System.exit(new CommandLine(new FactTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
        var all = new ArrayList<List<ToldArticle>>();
        for (var file : files) {
            all.add(ToldArticle.read(file, extractor));
        }
        if (without < 0) {
            report(all);
        }
        if (table != null) {
            var articles = left(all, without, false);
            Files.writeString(
                    table,
                    "# Weights of the signs of sentences that tell what matters, fitted by the fact trial.\n"
                            + text("case", ofCase(articles))
                            + text("signal", ofSignal(articles)));
        }
        return 0;
    }

    /** The articles of a fold of each file, or all others. */
    private List<ToldArticle> left(List<List<ToldArticle>> all, int fold, boolean in) {
        var some = new ArrayList<ToldArticle>();
        for (var set : all) {
            for (int i = 0; i < set.size(); i++) {
                if (in == (i % folds == fold)) {
                    some.add(set.get(i));
                }
            }
        }
        return some;
    }

    private void report(List<List<ToldArticle>> all) {
        for (int f = 0; f < files.size(); f++) {
            double sum = 0;
            int count = 0;
            for (int fold = 0; fold < folds; fold++) {
                var weights = ofCase(left(all, fold, false));
                for (var article : left(List.of(all.get(f)), fold, true)) {
                    double precision = RankingQuality.of(article, weights);
                    sum += Double.isNaN(precision) ? 0 : precision;
                    count += Double.isNaN(precision) ? 0 : 1;
                }
            }
            System.out.println(String.format(
                    Locale.ROOT,
                    "%s: %d articles, mean average precision %.3f",
                    files.get(f).getFileName(),
                    count,
                    sum / Math.max(1, count)));
        }
    }

    /** By what annotators call facts; by summaries where there are no others. */
    private static double[] ofCase(List<ToldArticle> articles) {
        var annotated = articles.stream().filter(ToldArticle::annotated).toList();
        return fit(annotated.isEmpty() ? articles : annotated, ToldArticle::tells);
    }

    /** By both, since a signal is a summary too; an annotated article counts as ten. */
    private static double[] ofSignal(List<ToldArticle> articles) {
        var weighed = articles.stream()
                .flatMap(a -> Collections.nCopies(a.annotated() ? ANNOTATED : 1, a).stream())
                .toList();
        return fit(weighed, ToldArticle::leads);
    }

    private static double[] fit(List<ToldArticle> articles, Function<ToldArticle, Set<Integer>> label) {
        int width = SignedSentence.keys().size();
        int n = articles.stream().mapToInt(a -> a.sentences().size()).sum();
        var signs = new float[n * width];
        var holds = new boolean[n];
        int at = 0;
        for (var article : articles) {
            var told = label.apply(article);
            for (int i = 0; i < article.sentences().size(); i++, at++) {
                for (int j = 0; j < width; j++) {
                    signs[at * width + j] =
                            article.sentences().get(i).signs().get(j).floatValue();
                }
                holds[at] = told.contains(i);
            }
        }
        return LogisticRegression.fit(signs, width, holds);
    }

    private static String text(String model, double[] weights) {
        var out = new StringBuilder();
        out.append(String.format(Locale.ROOT, "%s intercept = %.3f%n", model, weights[0]));
        var keys = SignedSentence.keys();
        for (int i = 0; i < keys.size(); i++) {
            out.append(String.format(Locale.ROOT, "%s %s = %.3f%n", model, keys.get(i), weights[i + 1]));
        }
        return out.toString();
    }
}
