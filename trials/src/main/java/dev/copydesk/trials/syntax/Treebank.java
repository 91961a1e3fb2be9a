package dev.copydesk.trials.syntax;

import dev.copydesk.trials.syntax.TreebankSentence.Word;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads treebanks in the CoNLL-U format. */
final class Treebank {
    private static final String TEXT = "# text = ";

    private final List<TreebankSentence> sentences = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private String text = "";
    private int end;
    private int contractionEnd;
    private int contractionFrom;

    /** The sentences of a file, which may be compressed. */
    static List<TreebankSentence> read(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file);
                var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                var lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        }
    }

    static List<TreebankSentence> of(List<String> lines) {
        var treebank = new Treebank();
        lines.forEach(treebank::line);
        treebank.finish();
        return treebank.sentences;
    }

    private void line(String line) {
        if (line.isBlank()) {
            finish();
        } else if (line.startsWith(TEXT)) {
            text = line.substring(TEXT.length());
        } else if (!line.startsWith("#")) {
            word(line.split("\t"));
        }
    }

    private void finish() {
        if (!words.isEmpty()) {
            sentences.add(new TreebankSentence(text, List.copyOf(words)));
        }
        words.clear();
        end = 0;
        contractionEnd = 0;
    }

    private void word(String[] fields) {
        int dash = fields[0].indexOf('-');
        if (fields[0].indexOf('.') > 0) {
            return;
        }
        if (dash > 0) {
            contractionFrom = place(fields[1]);
            contractionEnd = Integer.parseInt(fields[0].substring(dash + 1));
            return;
        }
        int from = Integer.parseInt(fields[0]) <= contractionEnd ? contractionFrom : place(fields[1]);
        words.add(new Word(from, end, tag(fields[3], fields[5]), Integer.parseInt(fields[6]) - 1, fields[7]));
    }

    private int place(String form) {
        int from = text.indexOf(form, end);
        if (from < 0) {
            from = end;
        }
        end = Math.min(text.length(), from + form.length());
        return from;
    }

    /** A word's class, and what of its form helps to tell its place: a verb's form, a pronoun's or determiner's case. */
    private static String tag(String wordClass, String features) {
        var form =
                switch (wordClass) {
                    case "VERB", "AUX" -> feature(features, "VerbForm");
                    case "PRON", "DET" -> {
                        var type = feature(features, "PronType");
                        yield type != null && (type.startsWith("Rel") || type.endsWith("Rel"))
                                ? "Rel"
                                : feature(features, "Case");
                    }
                    default -> null;
                };
        return wordClass.equals("_") ? "X" : form == null ? wordClass : wordClass + ":" + form;
    }

    private static @Nullable String feature(String features, String name) {
        for (var feature : features.split("\\|")) {
            if (feature.startsWith(name + "=")) {
                return feature.substring(name.length() + 1);
            }
        }
        return null;
    }
}
