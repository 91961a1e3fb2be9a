package dev.copydesk.trials.tags;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.enrich.tags.Tagger;
import dev.copydesk.enrich.tags.worth.TagWorth;
import dev.copydesk.enrich.tags.worth.WorthModel;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.publish.digest.DigestTags;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the model of a tag's worth to what editors set, and prints how well it does on articles left out. */
@Command(
        name = "tag-trial",
        description = "Fit the model that says how likely an editor sets a tag, and judge it by cross-validation.",
        mixinStandardHelpOptions = true)
final class TagTrialMain implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "JSON Lines of articles with an editor's tags")
    List<Path> files = List.of();

    @Option(names = "--folds", defaultValue = "5", description = "of the cross-validation (default: ${DEFAULT-VALUE})")
    int folds = 5;

    @Option(names = "--write", paramLabel = "FILE", description = "write the table of weights there")
    @Nullable
    Path table;

    @Option(names = "--show", description = "print each article's tags, and what is missing")
    boolean show;

    private final Tagger tagger = Enricher.tagger();

    public static void main(String[] args) {
        System.exit(new CommandLine(new TagTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var sets = new ArrayList<List<EditorsArticle>>();
        for (var file : files) {
            sets.add(EditorsArticle.read(file));
        }
        var all = sets.stream().flatMap(List::stream).toList();
        var leftOut = new ArrayList<WorthModel>();
        for (int fold = 0; fold < folds; fold++) {
            var rest = new ArrayList<EditorsArticle>();
            for (int i = 0; i < all.size(); i++) {
                if (i % folds != fold) {
                    rest.add(all.get(i));
                }
            }
            leftOut.add(WorthFit.of(rest, tagger));
        }
        var whole = WorthFit.of(all, tagger);
        int first = 0;
        for (int i = 0; i < files.size(); i++) {
            print(files.get(i).getFileName().toString(), sets.get(i), first, leftOut, whole);
            first += sets.get(i).size();
        }
        if (table != null) {
            Files.writeString(table, text(whole));
        }
        return 0;
    }

    private void print(String name, List<EditorsArticle> set, int first, List<WorthModel> leftOut, WorthModel whole) {
        double fitted = 0;
        double cross = 0;
        double findable = 0;
        double given = 0;
        var schemes = new TreeMap<TagScheme, int[]>();
        for (int i = 0; i < set.size(); i++) {
            var article = set.get(i);
            var tags = tags(article, leftOut.get((first + i) % folds));
            var labels = labels(tags);
            tags.forEach(tag -> schemes.computeIfAbsent(tag.scheme(), s -> new int[2])[
                    SameTag.isAmong(tag.label(), article.labels()) ? 0 : 1]++);
            cross += SameTag.f1(labels, article.labels());
            given += labels.size();
            fitted += SameTag.f1(labels(tags(article, whole)), article.labels());
            var found = tagger.found(article.article()).stream().map(Tag::label).toList();
            findable += (double) article.labels().stream()
                            .filter(label -> SameTag.isAmong(label, found))
                            .count()
                    / article.labels().size();
            show(article, labels, found);
        }
        line(
                "%s: F1 %.3f, of articles left out %.3f; %.1f tags an article; %.3f of the editor's are found at all",
                name, fitted / set.size(), cross / set.size(), given / set.size(), findable / set.size());
        schemes.forEach((scheme, counts) -> line("  %s: %d right, %d wrong", scheme, counts[0], counts[1]));
    }

    private List<Tag> tags(EditorsArticle article, WorthModel model) {
        return DigestTags.of(tagger.tags(article.article(), new TagWorth(model)));
    }

    private static List<String> labels(List<Tag> tags) {
        return tags.stream().map(Tag::label).toList();
    }

    private void show(EditorsArticle article, List<String> labels, List<String> found) {
        if (show) {
            line("  %s %s", article.id(), article.article().reading().article().headline());
            labels.forEach(l -> line("    %s %s", SameTag.isAmong(l, article.labels()) ? "+" : "-", l));
            article.labels().stream()
                    .filter(l -> !SameTag.isAmong(l, labels))
                    .forEach(l -> line("    %s %s", SameTag.isAmong(l, found) ? "found, not given:" : "not found:", l));
        }
    }

    private static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    private static String text(WorthModel model) {
        var text = new StringBuilder("# Weights of the signs that an editor sets a tag, fitted by the tag trial.\n");
        text.append("intercept = ").append(model.intercept()).append('\n');
        new TreeMap<>(model.weights()).forEach((name, weight) -> text.append(name + " = " + weight + "\n"));
        return text.toString();
    }
}
