package dev.copydesk.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A word list as a file: a line holds words (or phrases, by single spaces) between commas, in lower case, and behind
 * {@code " : "} a note that holds for them all; {@code #} opens a comment line.
 */
final class WordListFile {
    private static final String COLON = " : ";
    private static final String WITH = "with";
    private static final String CLASSES = "NPJVDGRCMTAUFSX";

    private final String path;

    /** @param path in the class path, from its root */
    WordListFile(String path) {
        this.path = path;
    }

    /** Adds the words, with their notes; none where there is no such file. */
    void addNotes(WordList list, WordTable<WordNotes> table) {
        for (var line : lines()) {
            var notes = line.note().isEmpty() ? WordNotes.NONE : notes(line, list);
            line.words().forEach(word -> table.add(word, notes));
        }
    }

    /** Adds the words, with the codes of the classes that they may be of. */
    void addClasses(WordTable<String> table) {
        for (var line : lines()) {
            if (line.note().isEmpty() || !line.note().chars().allMatch(c -> CLASSES.indexOf(c) >= 0)) {
                throw line.wrong("no classes of words: " + line.note());
            }
            line.words().forEach(word -> table.add(word, line.note()));
        }
    }

    Set<Trait> traits() {
        var traits = EnumSet.noneOf(Trait.class);
        for (var line : lines()) {
            for (var word : line.words()) {
                traits.add(Trait.of(word).orElseThrow(() -> line.wrong("no such trait: " + word)));
            }
        }
        return traits;
    }

    /** The words of each line. */
    List<List<String>> groups() {
        return lines().stream().map(Line::words).toList();
    }

    private static WordNotes notes(Line line, WordList list) {
        var notes = EnumSet.noneOf(Note.class);
        var codes = List.of(line.note().split(" "));
        int with = codes.indexOf(WITH);
        for (var code : with < 0 ? codes : codes.subList(0, with)) {
            var note = Note.of(code).orElseThrow(() -> line.wrong("no such note: " + code));
            if (!list.allows(note)) {
                throw line.wrong("a note that this list does not have: " + code);
            }
            notes.add(note);
        }
        if (with >= 0 && list != WordList.CUES && list != WordList.NOMINALS) {
            throw line.wrong("further words in a list that has none: " + line.note());
        }
        return new WordNotes(notes, with < 0 ? Set.of() : Set.copyOf(codes.subList(with + 1, codes.size())));
    }

    private record Line(String path, int number, List<String> words, String note) {
        IllegalStateException wrong(String what) {
            return new IllegalStateException(path + ":" + number + ": " + what);
        }
    }

    private List<Line> lines() {
        var lines = new ArrayList<Line>();
        int number = 0;
        var text = ResourceLines.find(WordListFile.class, path).orElse("");
        for (var line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(line, number));
            }
        }
        return lines;
    }

    private Line line(String line, int number) {
        int colon = line.indexOf(COLON);
        var note = colon < 0 ? "" : line.substring(colon + COLON.length()).strip();
        var words = new ArrayList<String>();
        for (var word : (colon < 0 ? line : line.substring(0, colon)).split(",")) {
            if (!word.isBlank()) {
                words.add(word.strip());
            }
        }
        return new Line(path, number, words, note);
    }
}
