package dev.copydesk.publish.take;

import dev.copydesk.events.BlockKind;

/**
 * How a text is built, by its blocks and by who speaks in it outside quotes.
 *
 * @param interview whether it goes in questions and answers, or in turns
 * @param entries headings that are numbered, in a row from 1
 * @param items the part of the text that stands in short items of lists
 * @param we the part of the sentences outside quotes that say {@code we}, {@code own} of those that say {@code I} or {@code we}
 * @param announcing whether one of the first sentences says {@code we} with words of an announcement
 */
record TextShape(
        boolean interview, int entries, double items, int sentences, double we, double own, boolean announcing) {
    private static final double MOSTLY_ITEMS = 0.5;

    /** Longer items are paragraphs of running text, whatever the page calls them. */
    private static final int LONGEST_ITEM = 160;

    private static final int FEWEST_SENTENCES = 8;
    private static final double ANNOUNCING_WE = 0.25;
    private static final double OWN_VOICE = 0.4;

    /** Among how many first sentences an announcement says that it is one. */
    private static final int OPENING = 5;

    static TextShape of(MeasuredText prose) {
        var blocks = prose.blocks().stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH
                        || b.kind() == BlockKind.HEADING
                        || b.kind() == BlockKind.LIST_ITEM
                        || b.kind() == BlockKind.BLOCKQUOTE)
                .toList();
        long items = 0;
        long all = 0;
        for (var block : blocks) {
            int length = block.end() - block.start();
            all += length;
            items += block.kind() == BlockKind.LIST_ITEM && length <= LONGEST_ITEM ? length : 0;
        }
        return voiced(
                prose,
                InterviewTurns.make(prose, blocks),
                NumberedEntries.of(prose.enriched().article()).size(),
                all == 0 ? 0 : (double) items / all);
    }

    private static TextShape voiced(MeasuredText prose, boolean interview, int entries, double items) {
        int sentences = 0;
        int we = 0;
        int own = 0;
        boolean announces = false;
        var words = prose.vocabulary();
        for (var sentence : prose.sentences()) {
            if (words == null || MeasuredText.touches(prose.quoted(), sentence.span())) {
                continue;
            }
            sentences++;
            boolean saysWe = words.we().occursIn(sentence.folded());
            we += saysWe ? 1 : 0;
            own += saysWe || words.i().occursIn(sentence.folded()) ? 1 : 0;
            announces |= sentences <= OPENING && saysWe && words.announcing().occursIn(sentence.folded());
        }
        int n = Math.max(1, sentences);
        return new TextShape(interview, entries, items, sentences, (double) we / n, (double) own / n, announces);
    }

    boolean isListOfEntries() {
        return entries > 0;
    }

    boolean isMostlyItems() {
        return items >= MOSTLY_ITEMS;
    }

    boolean announces() {
        return announcing && we >= ANNOUNCING_WE;
    }

    boolean isOwnVoice() {
        return sentences >= FEWEST_SENTENCES && (own >= OWN_VOICE || announces());
    }
}
