package dev.copydesk.enrich.quotes;

/**
 * A marked stretch amid the narrator's words.
 *
 * @param index its place among the narration's marked stretches
 * @param before where the narrator's clause that leads up to it begins
 * @param first the token of its opening mark, {@code end} the one after its closing mark
 * @param after where the narrator's clause behind it ends
 */
record QuoteInContext(
        Narration narration,
        NounPhrases phrases,
        Cues cues,
        Subjects subjects,
        int index,
        int before,
        int first,
        int end,
        int after) {
    static QuoteInContext of(Narration narration, NounPhrases phrases, Cues cues, Subjects subjects, int index) {
        return new QuoteInContext(
                narration,
                phrases,
                cues,
                subjects,
                index,
                narration.clauseStart(index),
                narration.firstToken(index),
                narration.endToken(index),
                narration.clauseEnd(index));
    }

    /** Where the words behind it begin, a comma or dash between them skipped. */
    int continuation() {
        boolean parted = end < after && (narration.isComma(end) || narration.isDash(end));
        return parted ? end + 1 : end;
    }

    /** Whether the sentence that it stands in goes on behind it: it ends with a comma, or as a question, or without a mark. */
    boolean goesOn() {
        if (end >= after) {
            return false;
        }
        char last = narration.lastChar(index);
        return !narration.endsSentence(index) || last == '?' || last == '!' || narration.isComma(end);
    }

    /** Whether a comma or a question mark shows that an attribution follows. */
    boolean invitesAttribution() {
        if (end >= after) {
            return false;
        }
        char last = narration.lastChar(index);
        return ",?!…—–-".indexOf(last) >= 0 || narration.isComma(end) || narration.isDash(end);
    }

    boolean followsColon() {
        return first > before
                && narration.isNarrated(first - 1)
                && narration.token(first - 1).text().equals(":");
    }

    boolean followsComma() {
        return first > before && narration.isNarrated(first - 1) && narration.isComma(first - 1);
    }
}
