package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.text.Lexicon;
import dev.copydesk.enrich.text.Marks;
import dev.copydesk.enrich.text.Paragraph;
import dev.copydesk.enrich.text.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs single marks outside double ones, apostrophes told apart: an opening one stands after a space before a letter; a
 * closing one before a space, and not after a plural's {@code s} where a better one follows.
 */
final class SingleMarks {
    private static final String OPENING = "'‘‚‹›";
    private static final String CLOSING = "'’‘‹›";

    private static final int MAX_ELISION = 8;

    private final String text;
    private final Lexicon lexicon;
    private final Paragraph paragraph;
    private final List<Marked> found;
    private final int first;
    private final List<Integer> closers = new ArrayList<>();

    /** @param first where this paragraph's double pairs begin in {@code found} */
    SingleMarks(String text, Lexicon lexicon, Paragraph paragraph, List<Marked> found, int first) {
        this.text = text;
        this.lexicon = lexicon;
        this.paragraph = paragraph;
        this.found = found;
        this.first = first;
    }

    void pair() {
        var doubles = List.copyOf(found.subList(first, found.size()));
        var openers = new ArrayList<Integer>();
        int pair = 0;
        for (int i = paragraph.from(); i < paragraph.to(); i++) {
            if (pair < doubles.size() && i >= doubles.get(pair).open()) {
                i = Math.max(i, doubles.get(pair).end() - 1);
                pair++;
                continue;
            }
            char c = text.charAt(i);
            if (!Marks.isSingle(c)) {
                continue;
            }
            if (CLOSING.indexOf(c) >= 0 && closes(i)) {
                closers.add(i);
            } else if (OPENING.indexOf(c) >= 0 && opens(i)) {
                openers.add(i);
            }
        }
        var singles = new ArrayList<Marked>();
        int closer = 0;
        int end = -1;
        for (int o = 0; o < openers.size(); o++) {
            int open = openers.get(o);
            if (open < end) {
                continue;
            }
            while (closer < closers.size() && closers.get(closer) < open) {
                closer++;
            }
            int limit = o + 1 < openers.size() ? openers.get(o + 1) : paragraph.to();
            int close = closerFor(closer, limit);
            if (close > open + 1) {
                singles.add(new Marked(paragraph.index(), open, open + 1, close, close, false, true));
                end = close;
            }
        }
        if (!singles.isEmpty()) {
            merge(doubles, singles);
        }
    }

    /** A pair within a single one is nested in it. */
    private void merge(List<Marked> doubles, List<Marked> singles) {
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
        all.sort(Comparator.comparingInt(Marked::open));
        found.addAll(all);
    }

    /** The first closer before {@code limit} that is no plural's apostrophe, else the first at all, else -1. */
    private int closerFor(int from, int limit) {
        int fallback = -1;
        for (int i = from; i < closers.size() && closers.get(i) < limit; i++) {
            int at = closers.get(i);
            if (Character.toLowerCase(text.charAt(at - 1)) != 's') {
                return at;
            }
            if (fallback < 0) {
                fallback = at;
            }
        }
        return fallback;
    }

    private boolean opens(int at) {
        var mark = Mark.at(text, at, paragraph.from(), paragraph.to());
        if (mark.place() != Mark.Place.OPENS) {
            return false;
        }
        char next = text.charAt(at + 1);
        return !Character.isDigit(next) && !isElision(at);
    }

    /** {@code 'em}, {@code 'tis}: a word that an apostrophe shortens. */
    private boolean isElision(int at) {
        int i = at + 1;
        while (i < paragraph.to() && i - at < MAX_ELISION && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        return lexicon.has(WordList.ELISIONS, text.substring(at + 1, i));
    }

    private boolean closes(int at) {
        return Mark.at(text, at, paragraph.from(), paragraph.to()).place() == Mark.Place.CLOSES;
    }
}
