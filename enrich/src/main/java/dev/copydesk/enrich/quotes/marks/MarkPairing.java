package dev.copydesk.enrich.quotes.marks;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Paragraph;
import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.Reading;
import dev.copydesk.language.SentenceEnds;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of a text, paragraph by paragraph: a slip in one paragraph harms no other. The outermost pairs
 * count; what is nested in them does not.
 */
public final class MarkPairing {
    private static final int MAX_NUMBER = 12;

    private final String text;
    private final Lexicon lexicon;
    private final List<MarkedStretch> found = new ArrayList<>();
    private final List<Loose> loose = new ArrayList<>();

    /** The mark that a quotation still open at the end of the paragraph before began with. */
    private @Nullable QuoteMark carried;

    /** A mark that pairs with none, and the UTF-16 range {@code [from, to)} that a reader may take for marked by it. */
    public record Loose(int from, int to, NotAQuote.Reason reason) {}

    /** Whether a single mark is still open there. */
    private boolean carriedSingle;

    private MarkPairing(Reading reading) {
        this.text = reading.text();
        this.lexicon = reading.lexicon();
    }

    public static List<MarkedStretch> in(Reading reading) {
        return of(reading).found;
    }

    /** Marks that pair with none, in the order of the text. */
    public static List<Loose> looseIn(Reading reading) {
        return of(reading).loose;
    }

    private static MarkPairing of(Reading reading) {
        var pairing = new MarkPairing(reading);
        var prose = reading.paragraphs().stream().filter(Paragraph::isProse).toList();
        for (int i = 0; i < prose.size(); i++) {
            boolean followed = i + 1 < prose.size()
                    && prose.get(i + 1).index() == prose.get(i).index() + 1;
            pairing.read(prose.get(i), followed ? prose.get(i + 1) : null);
        }
        return pairing;
    }

    private void read(Paragraph paragraph, @Nullable Paragraph next) {
        var marks = marks(paragraph);
        int first = found.size();
        @Nullable QuoteMark open = null;
        boolean carriesOn = false;
        int depth = 0;
        for (int i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            if (open == null) {
                if (carried != null && i == 0 && mark.at() == paragraph.from()) {
                    open = mark;
                    carriesOn = true;
                } else if (carried != null && i == 0 && mark.place() == QuoteMark.Place.CLOSES) {
                    add(paragraph, paragraph.from() - 1, paragraph.from(), mark, true);
                } else if (isInch(mark, paragraph)) {
                    loose.add(new Loose(number(mark, paragraph), mark.end(), NotAQuote.Reason.INCHES));
                } else if (mark.begins()) {
                    open = mark;
                }
            } else if (mark.ends(open) && depth > 0) {
                depth--;
            } else if (mark.ends(open)) {
                add(paragraph, open.at(), open.end(), mark, carriesOn);
                open = null;
                carriesOn = false;
            } else if (closersAhead(marks, i) >= 2) {
                depth++;
            } else {
                leave(open, mark.at());
                open = mark;
                carriesOn = false;
                depth = 0;
            }
        }
        end(paragraph, next, open, carriesOn);
        carriedSingle = new SingleMarks(text, lexicon, paragraph, found, first).pair(carriedSingle, next);
    }

    /** @param open the mark that is still open at the end of a paragraph */
    private void end(Paragraph paragraph, @Nullable Paragraph next, @Nullable QuoteMark open, boolean carriesOn) {
        carried = null;
        int told = open == null || carriesOn ? -1 : UnclosedSpeech.end(text, lexicon, open.end(), paragraph.to());
        if (open != null && told > 0) {
            add(paragraph, open, told);
        } else if (open != null && (carriesOn || isWorthKeeping(open, paragraph, next))) {
            add(paragraph, open.at(), open.end(), null, carriesOn);
            carried = open;
        } else if (open != null) {
            leave(open, paragraph.to());
        }
    }

    /** @param close the mark that closes it; null where it holds to the end of the paragraph */
    private void add(Paragraph paragraph, int open, int start, @Nullable QuoteMark close, boolean carriesOn) {
        int from = start;
        int to = close == null ? paragraph.to() : close.at();
        while (from < to && QuoteMark.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && QuoteMark.isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (to > from) {
            found.add(new MarkedStretch(
                    paragraph.index(),
                    Math.max(open, paragraph.from()),
                    from,
                    to,
                    close == null ? paragraph.to() : close.end() - 1,
                    carriesOn,
                    close != null));
        }
    }

    /** A quotation that a comma ends in place of a mark. */
    private void add(Paragraph paragraph, QuoteMark open, int comma) {
        found.add(new MarkedStretch(paragraph.index(), open.at(), open.end(), comma + 1, comma + 1, false, false));
    }

    private void leave(QuoteMark open, int to) {
        if (to > open.at() + 1) {
            loose.add(new Loose(open.at() + 1, to, NotAQuote.Reason.UNCLOSED));
        }
    }

    /** Where the number before an inch mark begins. */
    private int number(QuoteMark mark, Paragraph paragraph) {
        int from = mark.at();
        while (from > paragraph.from() && mark.at() - from < MAX_NUMBER && isOfNumber(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isOfNumber(char c) {
        return Character.isDigit(c) || c == '.' || c == ',' || c == '/';
    }

    /** The closing marks from here to where the next opens. */
    private static int closersAhead(List<QuoteMark> marks, int from) {
        int closers = 0;
        for (int i = from + 1; i < marks.size() && marks.get(i).place() != QuoteMark.Place.OPENS && closers < 2; i++) {
            closers++;
        }
        return closers;
    }

    private List<QuoteMark> marks(Paragraph paragraph) {
        var marks = new ArrayList<QuoteMark>();
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (QuoteCharacters.isDoubleAt(text, i)) {
                marks.add(QuoteMark.at(text, i, paragraph.from(), paragraph.to()));
            } else if (QuoteMark.isTyped(text, i, paragraph.from(), paragraph.to())) {
                marks.add(QuoteMark.typed(text, i, paragraph.from(), paragraph.to()));
                i++;
            }
        }
        return marks;
    }

    private boolean isInch(QuoteMark mark, Paragraph paragraph) {
        return (mark.glyph() == '"' || mark.glyph() == '\'')
                && mark.at() > paragraph.from()
                && Character.isDigit(text.charAt(mark.at() - 1));
    }

    /** A mark that nothing closes holds to the end of its paragraph, if a quotation may stand there. */
    private boolean isWorthKeeping(QuoteMark open, Paragraph paragraph, @Nullable Paragraph next) {
        boolean reopened = next != null
                && QuoteCharacters.isDoubleAt(text, next.from())
                && QuoteMark.at(text, next.from(), next.from(), next.to()).begins();
        boolean closedLater = next != null && closesUnopened(next);
        char last = text.charAt(paragraph.to() - 1);
        boolean sentence = SentenceEnds.isEnd(last);
        boolean speech = sentence && (open.at() == paragraph.from() || isAfterColonOrComma(open.at()));
        return open.place() == QuoteMark.Place.OPENS && (reopened || closedLater || speech);
    }

    private boolean isAfterColonOrComma(int at) {
        int i = at - 1;
        while (i > 0 && QuoteMark.isSpace(text.charAt(i))) {
            i--;
        }
        return i > 0 && ":,：，،".indexOf(text.charAt(i)) >= 0;
    }

    private boolean closesUnopened(Paragraph paragraph) {
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (QuoteCharacters.isDoubleAt(text, i)) {
                return QuoteMark.at(text, i, paragraph.from(), paragraph.to()).place() == QuoteMark.Place.CLOSES
                        && !(text.charAt(i) == '"' && Character.isDigit(text.charAt(i - 1)));
            }
        }
        return false;
    }
}
