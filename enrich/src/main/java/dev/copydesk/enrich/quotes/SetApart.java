package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.grammar.Narration;

/** What stands around marked words: it tells speech in a language of whose words nothing is known. */
final class SetApart {
    /** No title has as many words. */
    private static final int LONG = 8;

    private SetApart() {}

    /** Whether marked words are many, or follow a colon, or begin a sentence and are parted from what follows. */
    static boolean isSpeech(Narration narration, int m, int words) {
        if (words >= LONG) {
            return true;
        }
        int end = narration.endToken(m);
        boolean parted = end >= narration.size()
                || narration.isComma(end)
                || narration.isDash(end)
                || narration.isComma(end - 1);
        return beginsSentence(narration, m) ? parted : narration.isPunctuation(narration.firstToken(m) - 1, ":：");
    }

    static boolean beginsSentence(Narration narration, int m) {
        int before = narration.firstToken(m) - 1;
        return before < narration.paragraph(m).firstToken()
                || !narration.isNarrated(before)
                || narration.isTerminator(before);
    }
}
