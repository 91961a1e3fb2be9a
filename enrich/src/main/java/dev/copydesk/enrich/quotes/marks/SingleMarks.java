package dev.copydesk.enrich.quotes.marks;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Paragraph;
import dev.copydesk.language.QuoteCharacters;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Pairs single marks outside double ones, apostrophes told apart. What opens stands after a space before a letter; what
 * closes stands before a space, best behind a comma or full stop, worst behind a plural's {@code s}.
 */
final class SingleMarks {
    private static final String OPENING = "'‘‚‹›`’";
    private static final String CLOSING = "'’‘‹›";
    private static final int MAX_ELISION = 8;

    private final String text;
    private final Lexicon lexicon;
    private final Paragraph paragraph;
    private final List<MarkedStretch> found;
    private final int first;
    private final List<Opener> openers = new ArrayList<>();
    private final List<Closer> closers = new ArrayList<>();

    /**
     * A mark that may open.
     *
     * @param sure whether it is none but a quotation's; an elision's or a decade's apostrophe only opens what a sure mark closes
     */
    private record Opener(int at, boolean sure) {}

    private record Closer(int at, Strength strength) {}

    private enum Strength {
        /** {@code the drivers’ union}: as likely a plural's apostrophe. */
        POSSESSIVE,
        /** {@code goin’}, {@code families’.} */
        DOUBTFUL,
        WORD,
        /** Behind a comma, a full stop, a question mark. */
        SURE
    }

    /** @param first where this paragraph's double pairs begin in {@code found} */
    SingleMarks(String text, Lexicon lexicon, Paragraph paragraph, List<MarkedStretch> found, int first) {
        this.text = text;
        this.lexicon = lexicon;
        this.paragraph = paragraph;
        this.found = found;
        this.first = first;
    }

    /**
     * Adds what stands between single marks.
     *
     * @param carried whether a single mark of the paragraph before is still open
     * @param next the paragraph behind this one
     * @return whether one is still open behind this paragraph
     */
    boolean pair(boolean carried, @Nullable Paragraph next) {
        var doubles = List.copyOf(found.subList(first, found.size()));
        collect(doubles);
        if (openers.isEmpty()) {
            return false;
        }
        boolean reopened = next != null && opensParagraph(next);
        var sure = nextSure();
        var singles = new ArrayList<MarkedStretch>();
        int closer = 0;
        int end = -1;
        boolean open = false;
        for (int o = 0; o < openers.size(); o++) {
            var opener = openers.get(o);
            if (opener.at() < end) {
                continue;
            }
            while (closer < closers.size() && closers.get(closer).at() < opener.at()) {
                closer++;
            }
            int limit = limit(o);
            boolean last = limit == paragraph.to() && reopened && mayRunOn(opener);
            int close = opener.sure() ? closerFor(closer, limit, last) : sureAt(sure, closer, limit);
            boolean carries = carried && opener.at() == paragraph.from();
            if (close > opener.at() + 1) {
                singles.add(marked(opener.at(), close, close, carries, true));
                end = close;
            } else if (last) {
                singles.add(marked(opener.at(), paragraph.to(), paragraph.to(), carries, false));
                end = paragraph.to();
                open = true;
            }
        }
        if (!singles.isEmpty()) {
            merge(doubles, singles);
        }
        return open;
    }

    private MarkedStretch marked(int open, int to, int close, boolean carries, boolean closed) {
        return new MarkedStretch(paragraph.index(), open, open + 1, to, close, carries, closed);
    }

    private void collect(List<MarkedStretch> doubles) {
        int pair = 0;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (pair < doubles.size() && i >= doubles.get(pair).open()) {
                i = Math.max(i, doubles.get(pair).end() - 1);
                pair++;
                continue;
            }
            char c = text.charAt(i);
            if (!QuoteCharacters.isSingle(c)) {
                continue;
            }
            var place = QuoteMark.at(text, i, paragraph.from(), paragraph.to()).place();
            if (CLOSING.indexOf(c) >= 0 && place == QuoteMark.Place.CLOSES) {
                closers.add(new Closer(i, strength(i)));
            } else if (OPENING.indexOf(c) >= 0 && place == QuoteMark.Place.OPENS) {
                openers.add(new Opener(i, isSureOpener(i)));
            }
        }
    }

    private boolean isSureOpener(int at) {
        char c = text.charAt(at);
        return c != '`' && c != '’' && !Character.isDigit(text.charAt(at + 1)) && !isElision(at);
    }

    /** {@code 'em}, {@code 'Tis}: a word that an apostrophe shortens. */
    private boolean isElision(int at) {
        int i = at + 1;
        while (i < paragraph.to() && i - at < MAX_ELISION && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return lexicon.has(WordList.ELISIONS, text.substring(at + 1, i).toLowerCase(Locale.ROOT));
    }

    private Strength strength(int at) {
        char before = text.charAt(at - 1);
        if (!Character.isLetterOrDigit(before)) {
            return Strength.SURE;
        }
        boolean wordFollows = at + 2 < paragraph.to()
                && QuoteMark.isSpace(text.charAt(at + 1))
                && Character.isLetterOrDigit(text.charAt(at + 2));
        if (before == 's' || before == 'S') {
            return wordFollows ? Strength.POSSESSIVE : Strength.DOUBTFUL;
        }
        return isElision(startOfWord(at) - 1) || dropsLetter(at) ? Strength.DOUBTFUL : Strength.WORD;
    }

    /** {@code goin’}: a word whose last letter the apostrophe stands for. */
    private boolean dropsLetter(int at) {
        return at - startOfWord(at) > 3 && text.startsWith("in", at - 2);
    }

    private int startOfWord(int at) {
        int i = at;
        while (i > paragraph.from() + 1 && at - i < MAX_ELISION && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    /** For every closer the first sure one from it on; the number of closers where none is. */
    private int[] nextSure() {
        var sure = new int[closers.size() + 1];
        sure[closers.size()] = closers.size();
        for (int i = closers.size() - 1; i >= 0; i--) {
            sure[i] = closers.get(i).strength() == Strength.SURE ? i : sure[i + 1];
        }
        return sure;
    }

    private int sureAt(int[] sure, int closer, int limit) {
        int i = sure[closer];
        return i < closers.size() && closers.get(i).at() < limit
                ? closers.get(i).at()
                : -1;
    }

    /** Where what an opener begins must have ended: at the next one; one in doubt does not end what a sure one began. */
    private int limit(int opener) {
        int next = opener + 1;
        while (next < openers.size()
                && openers.get(opener).sure()
                && !openers.get(next).sure()) {
            next++;
        }
        return next < openers.size() ? openers.get(next).at() : paragraph.to();
    }

    /** The first closer before {@code limit} that is no apostrophe, else the likeliest; -1 where none is. */
    private int closerFor(int from, int limit, boolean mayRunOn) {
        var least = mayRunOn ? Strength.WORD : Strength.POSSESSIVE;
        @Nullable Closer best = null;
        for (int i = from; i < closers.size() && closers.get(i).at() < limit; i++) {
            var closer = closers.get(i);
            if (closer.strength().compareTo(Strength.WORD) >= 0) {
                return closer.at();
            }
            if (closer.strength().compareTo(least) >= 0
                    && (best == null || closer.strength().compareTo(best.strength()) > 0)) {
                best = closer;
            }
        }
        return best == null ? -1 : best.at();
    }

    private boolean opensParagraph(Paragraph next) {
        int at = next.from();
        return QuoteCharacters.isSingle(text.charAt(at))
                && OPENING.indexOf(text.charAt(at)) >= 0
                && QuoteMark.at(text, at, at, next.to()).place() == QuoteMark.Place.OPENS;
    }

    /** Whether what a mark opens may run on into the next paragraph: it opens a sentence, and its paragraph ends with one. */
    private boolean mayRunOn(Opener opener) {
        int i = opener.at() - 1;
        while (i > paragraph.from() && QuoteMark.isSpace(text.charAt(i))) {
            i--;
        }
        boolean opens = i <= paragraph.from() || ":,.!?".indexOf(text.charAt(i)) >= 0;
        return opener.sure() && opens && ".!?…".indexOf(text.charAt(paragraph.to() - 1)) >= 0;
    }

    /** A pair within a single one is nested in it. */
    private void merge(List<MarkedStretch> doubles, List<MarkedStretch> singles) {
        found.subList(first, found.size()).clear();
        var all = new ArrayList<>(singles);
        int s = 0;
        for (var pair : doubles) {
            while (s < singles.size() && singles.get(s).close() < pair.open()) {
                s++;
            }
            boolean nested = s < singles.size() && singles.get(s).open() < pair.open();
            if (!nested) {
                all.add(pair);
            }
        }
        all.sort(Comparator.comparingInt(MarkedStretch::open));
        found.addAll(all);
    }
}
