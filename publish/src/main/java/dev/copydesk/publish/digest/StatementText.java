package dev.copydesk.publish.digest;

import dev.copydesk.events.Edit;
import dev.copydesk.events.EditKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.language.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts a statement together: its text with white space normalised, what of it was edited, and the evidence. */
final class StatementText {
    private static final String NO_SPACE_BEFORE = ",.;:!?’'”»)";
    private static final String NO_SPACE_AFTER = "([";

    private final DigestBody body;
    private final StringBuilder out = new StringBuilder();
    private final List<Edit> edits = new ArrayList<>();
    private final List<Span> kept = new ArrayList<>();
    private final List<Span> sources = new ArrayList<>();
    private boolean gap;

    StatementText(DigestBody body) {
        this.body = body;
    }

    /** Adds a sentence, after a space where something stands before it; its first letter becomes a capital. */
    StatementText sentence(Wording wording) {
        gap = true;
        boolean first = true;
        Wording.Part before = null;
        for (var part : wording.parts()) {
            if (part instanceof Wording.Kept stretch) {
                keep(stretch, first, before);
            } else if (part instanceof Wording.Put put) {
                put(put);
            }
            first = false;
            before = part;
        }
        return this;
    }

    private void keep(Wording.Kept stretch, boolean first, Wording.@Nullable Part before) {
        var range = TextRange.trimmed(body.text(), stretch.from(), stretch.to());
        if (range.from() >= range.to()) {
            gap = true;
            return;
        }
        var words = DigestWords.flat(body.text().substring(range.from(), range.to()));
        boolean cut = before instanceof Wording.Kept && !first;
        gap |= range.from() > stretch.from() || cut;
        gap &= NO_SPACE_BEFORE.indexOf(words.charAt(0)) < 0 || !cut;
        open();
        if (first && Character.isLowerCase(words.codePointAt(0))) {
            capital(words);
        } else {
            out.append(words);
        }
        kept.add(body.span(range.from(), range.to()));
        gap = range.to() < stretch.to();
    }

    private void capital(String words) {
        int length = Character.charCount(words.codePointAt(0));
        int at = length();
        Locale locale = body.lexicon().locale();
        out.append(words.substring(0, length).toUpperCase(locale));
        edits.add(new Edit(at, length(), EditKind.CAPITAL, words.substring(0, length)));
        out.append(words, length, words.length());
    }

    private void put(Wording.Put put) {
        var words = put.words().strip(); // which keeps the no-break spaces of French marks
        if (words.isEmpty()) {
            gap = true;
            return;
        }
        gap |= Character.isWhitespace(put.words().charAt(0));
        gap &= NO_SPACE_BEFORE.indexOf(words.charAt(0)) < 0 || !",.".contains(words.substring(0, 1));
        open();
        int at = length();
        out.append(words);
        edits.add(new Edit(at, length(), put.kind(), put.was()));
        if (put.source() != null && !sources.contains(put.source())) {
            sources.add(put.source());
        }
        gap = Character.isWhitespace(put.words().charAt(put.words().length() - 1));
    }

    private void open() {
        if (gap && out.length() > 0 && NO_SPACE_AFTER.indexOf(out.charAt(out.length() - 1)) < 0) {
            out.append(' ');
        }
        gap = false;
    }

    private int length() {
        return out.codePointCount(0, out.length());
    }

    String text() {
        return out.toString();
    }

    /** With the places of what was put in after those of what was kept. */
    Statement statement() {
        var evidence = new ArrayList<>(kept);
        sources.stream().filter(s -> !evidence.contains(s)).forEach(evidence::add);
        return new Statement(text(), evidence, body.quotesAt(kept), edits);
    }
}
