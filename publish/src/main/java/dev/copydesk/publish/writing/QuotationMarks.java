package dev.copydesk.publish.writing;

/** Quotation marks. */
final class QuotationMarks {
    private static final String ALWAYS = "\"“”„‟«»「」『』‹›‚‛＂〝〞〟";

    /** Marks that are an apostrophe within or behind a word. */
    private static final String SINGLE = "'’‘`´＇";

    private QuotationMarks() {}

    /** Whether there is any mark that quotes: double ones, and single ones that are no apostrophe. */
    static boolean any(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean afterLetter = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            if (ALWAYS.indexOf(c) >= 0 || (SINGLE.indexOf(c) >= 0 && !afterLetter)) {
                return true;
            }
        }
        return false;
    }
}
