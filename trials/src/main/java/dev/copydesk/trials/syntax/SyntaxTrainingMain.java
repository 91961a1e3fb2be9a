package dev.copydesk.trials.syntax;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.syntax.SyntaxModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the model of a language's parser from treebanks. */
@Command(
        name = "syntax-training",
        description = "Train the parser of a language from treebanks in the CoNLL-U format.",
        mixinStandardHelpOptions = true)
final class SyntaxTrainingMain implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "TREEBANK", description = "files, .conllu or .conllu.gz")
    List<Path> treebanks = List.of();

    @Option(names = "--language", required = true, description = "ISO 639")
    String language = "en";

    @Option(names = "--output", required = true, description = "the file of the model")
    Path output = Path.of("model.gz");

    @Option(names = "--rounds", defaultValue = "10", description = "of the parser (default: ${DEFAULT-VALUE})")
    int rounds = 10;

    @Option(names = "--seed", defaultValue = "1", description = "default: ${DEFAULT-VALUE}")
    long seed = 1;

    public static void main(String[] args) {
        System.exit(new CommandLine(new SyntaxTrainingMain()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        var lexicon = Lexicon.of(language);
        var sentences = sentences(lexicon);
        var learned = new SyntaxTraining(lexicon, sentences).train(rounds, seed);
        try (var out = Files.newOutputStream(output)) {
            SyntaxModel.write(learned.tags(), learned.tagger(), learned.parser(), out);
        }
        System.out.println(sentences.size() + " sentences; " + learned.tagger().size() + " features of the tagger, "
                + learned.parser().size() + " of the parser; " + Files.size(output) / 1000 + " kB");
        return 0;
    }

    private List<TrainingSentence> sentences(Lexicon lexicon) throws IOException {
        var sentences = new ArrayList<TrainingSentence>();
        for (var file : treebanks) {
            for (var sentence : Treebank.read(file)) {
                sentences.add(TokenAlignment.of(sentences.size(), sentence, lexicon));
            }
        }
        return new SentenceVariants(lexicon, new Random(seed)).of(sentences);
    }
}
