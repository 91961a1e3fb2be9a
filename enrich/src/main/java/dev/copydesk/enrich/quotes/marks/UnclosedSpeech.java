package dev.copydesk.enrich.quotes.marks;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import java.util.regex.Pattern;

/** {@code “The mill is lost, Ada Byron told the owner.}: where speech ends whose closing mark is missing. */
final class UnclosedSpeech {
    private static final Pattern CLAUSE = Pattern.compile(
            ", (?<name>\\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}) (?<verb>\\p{Ll}+)\\b[^.!?,;:“”\"]*[.]$"
                    + "|, (?<first>\\p{Ll}+) \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}[\\p{L}.’'-]+){1,3}[.]$");

    private UnclosedSpeech() {}

    /** The index of the comma before the attribution that ends the text {@code [from, to)}; -1 where none does. */
    static int end(String text, Lexicon lexicon, int from, int to) {
        int sentence = Math.max(from, text.lastIndexOf(". ", to - 2));
        var clause = CLAUSE.matcher(text).region(sentence, to);
        if (!clause.find()) {
            return -1;
        }
        var verb = clause.group("verb") != null ? clause.group("verb") : clause.group("first");
        var notes = lexicon.notes(WordList.CUES, verb);
        return notes != null && (notes.isOnly(Note.SPEECH) || notes.isOnly(Note.ADDRESSEE)) ? clause.start() : -1;
    }
}
