package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.language.SentenceEnds;

/** How much a stretch of text reads like running prose. Script-independent: an ideograph weighs as much as half a word. */
public final class Prose {
    private static final String CLOSERS = "\"'”’»«)]）」』“‘";
    private static final String ENDS = ":;；：";
    private static final String COMMAS = ",，、;；،؛।。";

    private Prose() {}

    /** Length in Latin-like characters: CJK and Hangul count threefold, as they say more in one. */
    public static int length(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += isDense(text.charAt(i)) ? 3 : 1;
        }
        return sum;
    }

    private static boolean isDense(char c) {
        return (c >= 0x2E80 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    public static int commas(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            if (COMMAS.indexOf(text.charAt(i)) >= 0) {
                sum++;
            }
        }
        return sum;
    }

    public static boolean endsLikeASentence(String text) {
        int end = text.length();
        while (end > 0 && (CLOSERS.indexOf(text.charAt(end - 1)) >= 0 || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && (SentenceEnds.isEnd(text.charAt(end - 1)) || ENDS.indexOf(text.charAt(end - 1)) >= 0);
    }

    /** What a block counts for: nothing where it is a link, a label or a crumb. */
    public static int weight(TextBlock block) {
        int length = length(block.text());
        boolean linked = block.linkDensity() > 0.5;
        if (block.isHeading() || (linked && (length - block.linkLength() < 40 || !block.endsLikeASentence()))) {
            return 0;
        }
        boolean prose = length >= 80 || (length >= 25 && block.endsLikeASentence());
        return prose ? length - block.linkLength() : 0;
    }
}
