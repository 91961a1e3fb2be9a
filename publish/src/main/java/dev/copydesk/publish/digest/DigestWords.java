package dev.copydesk.publish.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text: how many a reader reads, and the terms that tell what it is about. */
final class DigestWords {
    private static final String UNSPACED = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]";
    private static final Pattern TERM =
            Pattern.compile(UNSPACED + "|[\\p{L}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]]+");
    private static final Pattern UNSPACED_CHARACTER = Pattern.compile(UNSPACED);
    private static final int LONGEST_TERM = 60;

    private DigestWords() {}

    /** Stretches between white space; in scripts that do not part words each character counts as one. */
    static int count(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c > 0x0dff && UNSPACED_CHARACTER.matcher(Character.toString(c)).matches()) {
                count++;
                inWord = false;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                inWord = false;
            } else if (!inWord) {
                count++;
                inWord = true;
            }
        }
        return count;
    }

    /** The terms of a text in its order, folded to one form for singular and plural. */
    static List<String> terms(String text, Set<String> stopWords) {
        var terms = new ArrayList<String>();
        var matcher = TERM.matcher(text);
        while (matcher.find()) {
            var word = matcher.group().toLowerCase(Locale.ROOT);
            boolean says = word.length() > 1 || Character.isIdeographic(word.codePointAt(0));
            if (says && word.length() <= LONGEST_TERM && !stopWords.contains(word)) {
                terms.add(folded(word));
            }
        }
        return terms;
    }

    /** How many words and figures a text has, parts of a compound each for itself. */
    static int tokens(String text) {
        int count = 0;
        boolean within = false;
        for (int i = 0; i < text.length(); i++) {
            boolean part = Character.isLetterOrDigit(text.charAt(i)) || (within && "’'".indexOf(text.charAt(i)) >= 0);
            count += part && !within ? 1 : 0;
            within = part;
        }
        return count;
    }

    /** Whether a text has one of some words, which are in lower case. */
    static boolean any(String text, Set<String> words) {
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord =
                    i < text.length() && (Character.isLetter(text.charAt(i)) || "’'".indexOf(text.charAt(i)) >= 0);
            if (inWord && from < 0) {
                from = i;
            } else if (!inWord && from >= 0) {
                if (words.contains(text.substring(from, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                from = -1;
            }
        }
        return false;
    }

    private static String folded(String word) {
        int n = word.length();
        if (n > 4 && word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        if (n > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
            return word.substring(0, n - 1);
        }
        return word;
    }

    /** White space normalised: every run one space, none at the edges. */
    static String flat(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                gap = true;
            } else {
                if (gap && out.length() > 0) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }
}
