package dev.copydesk.console.reader.state;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The keys of the store of cards. What they begin with tells what stands there: {@code n} cards, newest first; {@code i}
 * places by article; {@code s}, {@code t}, {@code l} the cards of a site, a tag, a language, newest first; {@code p} tags and
 * speakers by the words of their labels; {@code h} sources by host.
 */
final class CardKeys {
    static final char END = '\0';

    /** Above every character with which a key goes on behind its beginning. */
    static final String LAST = "\uffff";

    static final String CARD = "n";
    static final String SITE = "s";
    static final String TAG = "t";
    static final String LANGUAGE = "l";
    static final String SPEAKER = "k";
    static final String LABEL = "p";

    /** The length of a time in a key. */
    private static final int TIME = 16;

    private static final String HEX = "0123456789abcdef";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private CardKeys() {}

    static String place(String articleId) {
        return "i" + articleId;
    }

    /** Newest first in the order of keys, one for one article. */
    static String order(long at, String articleId) {
        return HexFormat.of().toHexDigits(Long.MAX_VALUE - Math.max(0, at)) + articleId;
    }

    static boolean isOrder(String text) {
        return text.length() > TIME
                && text.length() <= TIME + CardBook.LONGEST_ID
                && text.indexOf(END) < 0
                && text.chars().limit(TIME).allMatch(c -> HEX.indexOf(c) >= 0);
    }

    static String card(String order) {
        return CARD + order;
    }

    /** The beginning of the keys of a list: of a site, a tag. */
    static String list(String kind, String id) {
        return kind + id + END;
    }

    static String label(String kind, Card.Label label) {
        return LABEL + folded(label.label()) + END + kind + label.id();
    }

    /** What is searched for and what is found by it, alike: no accents, no capitals. */
    static String folded(String text) {
        var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return BLANKS.matcher(letters).replaceAll(" ").strip();
    }
}
