package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.syntax.SyntaxParser;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures a language's parser on a treebank that it was not trained on, in the product's own tokens. */
@Command(
        name = "syntax-trial",
        description = "Measure the parser of a language on treebanks in the CoNLL-U format.",
        mixinStandardHelpOptions = true)
final class SyntaxTrialMain implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "files, .conllu or .conllu.gz")
    List<Path> treebanks = List.of();

    @Option(names = "--language", required = true, description = "ISO 639")
    String language = "en";

    @Option(names = "--seconds", defaultValue = "5", description = "of measuring the speed (default: ${DEFAULT-VALUE})")
    int seconds = 5;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SyntaxTrialMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var lexicon = Lexicon.of(language);
        var parser = Objects.requireNonNull(SyntaxParser.forLanguage(language), "no parser of " + language);
        var sentences = new ArrayList<TrainingSentence>();
        for (var file : treebanks) {
            for (var sentence : Treebank.read(file)) {
                sentences.add(TokenAlignment.of(sentences.size(), sentence, lexicon));
            }
        }
        var score = new SyntaxScore(lexicon);
        sentences.forEach(sentence -> score.add(sentence, parser.parse(sentence.tokens())));
        System.out.println(language + ": " + score.text());
        System.out.printf("%.0f tokens a second%n", speed(parser, sentences));
        return 0;
    }

    /** Tokens a second of processor time, in the best second. */
    private double speed(SyntaxParser parser, List<TrainingSentence> sentences) {
        var threads = ManagementFactory.getThreadMXBean();
        double best = 0;
        for (int second = 0; second < seconds; second++) {
            long start = threads.getCurrentThreadCpuTime();
            long end = start;
            long tokens = 0;
            while (end - start < 1_000_000_000L) {
                for (var sentence : sentences) {
                    parser.parse(sentence.tokens());
                    tokens += sentence.size();
                }
                end = threads.getCurrentThreadCpuTime();
            }
            best = Math.max(best, tokens * 1e9 / (end - start));
        }
        return best;
    }
}
