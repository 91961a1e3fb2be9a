package dev.copydesk.events;

/**
 * Characters of a text from outside that cannot be seen, and may drive a terminal, break a line or turn the text around
 * them. Whoever shows such a text decides what stands for them: a blank, nothing, their number.
 */
public final class HiddenCharacter {
    private static final int SOFT_HYPHEN = 0xad;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200c;
    private static final int ZERO_WIDTH_JOINER = 0x200d;

    private HiddenCharacter() {}

    /** Whether a code point is a control or format character, a lone surrogate, or a separator of lines or paragraphs. */
    public static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether a hidden code point only joins or parts letters, as some scripts and emoji need it. */
    public static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER || codePoint == SOFT_HYPHEN;
    }

    /** Whether a hidden code point ends a line, or parts words as a blank does. */
    public static boolean isSpace(int codePoint) {
        return codePoint == '\n' || codePoint == '\t' || codePoint == 0x2028 || codePoint == 0x2029;
    }
}
