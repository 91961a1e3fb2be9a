package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.WordList;
import dev.copydesk.language.WordNotes;
import java.util.function.Predicate;

/** Finds phrases that name a source without a verb: {@code according to}. */
public final class SourceCues {
    private static final int MAX_SOURCE = 5;

    private final Narration narration;
    private final Lexicon lexicon;

    public SourceCues(Narration narration) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
    }

    /** {@code for} in {@code For Ada Byron, it was “…”}: whether a word that opens a clause names whose view it is. */
    public boolean opensView(int at) {
        return lexicon.has(WordList.ACCORDING, narration.key(at), Note.OPENING);
    }

    /** The end of a phrase that names a source without a verb, such as {@code according to}; {@code from} where none begins. */
    public int endOfSource(int from, int limit) {
        return endOfSource(from, limit, notes -> notes.isEmpty() || notes.has(Note.AFTER));
    }

    /** The same, of the phrases that may lead up to a quotation. */
    public int endOfLeadingSource(int from, int limit) {
        int end = endOfSource(from, limit, WordNotes::isEmpty);
        return end > from ? end : endOfDocumentSource(from, limit);
    }

    /** {@code nach dem Bericht}. */
    private int endOfDocumentSource(int from, int limit) {
        int end = endOfSource(from, limit, notes -> notes.has(Note.DOCUMENT));
        for (int i = end; end > from && i < limit && i - end < MAX_SOURCE; i++) {
            var token = narration.token(i);
            if (!narration.isNarrated(i) || !token.isWord()) {
                return from;
            }
            if (token.isCapitalised()) {
                return lexicon.has(WordList.NOMINALS, token.key(), Note.DOCUMENT) ? end : from;
            }
        }
        return from;
    }

    /** The same, of the phrases that the source stands before: {@code Byron zufolge}. */
    public int endOfTrailingSource(int from, int limit) {
        return endOfSource(from, limit, notes -> notes.has(Note.BEHIND));
    }

    /** The end of {@code für} before whom something is so: {@code für sie ist das „Unsinn“}. */
    public int endOfJudging(int from, int limit) {
        return endOfSource(from, limit, notes -> notes.has(Note.JUDGING));
    }

    /** The end of {@code mit diesen Worten}: a phrase that stands for the quotation itself. */
    public int endOfWords(int from, int limit) {
        return endOfSource(from, limit, notes -> notes.has(Note.WORDS));
    }

    private int endOfSource(int from, int limit, Predicate<WordNotes> isWanted) {
        var phrase = new StringBuilder();
        int end = from;
        for (int i = from;
                i < limit && i < from + MAX_SOURCE && narration.token(i).isWord();
                i++) {
            phrase.append(i == from ? "" : " ").append(narration.key(i));
            var notes = lexicon.notes(WordList.ACCORDING, phrase.toString());
            if (notes != null && isWanted.test(notes)) {
                end = i + 1;
            }
        }
        return end;
    }
}
