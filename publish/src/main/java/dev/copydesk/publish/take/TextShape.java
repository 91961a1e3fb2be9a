package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import java.util.List;

/**
 * How a text is built, by its blocks and by who speaks in it outside quotes.
 *
 * @param questions paragraphs that ask and are followed by one that does not
 * @param answered how many of those answers speak in the first person
 * @param entries headings that are numbered, in a row from 1
 * @param items the part of the text that stands in lists
 * @param we the part of the sentences outside quotes that say {@code we}, {@code own} of those that say {@code I} or {@code we}
 * @param announcing whether one of the first sentences says {@code we} with words of an announcement
 */
record TextShape(
        int questions,
        int answered,
        int blocks,
        int entries,
        double items,
        int sentences,
        double we,
        double own,
        boolean announcing) {
    /** From this number on, posts make a live page. */
    static final int FEWEST_POSTS = 3;

    private static final int FEWEST_QUESTIONS = 4;
    private static final double ASKING = 0.15;
    private static final double ANSWERED = 0.5;
    private static final double MOSTLY_ITEMS = 0.5;
    private static final int FEWEST_SENTENCES = 8;
    private static final double ANNOUNCING_WE = 0.2;
    private static final double OWN_VOICE = 0.3;

    /** Among how many first sentences an announcement says that it is one. */
    private static final int OPENING = 5;

    private static final int LONGEST_QUESTION = 400;

    static TextShape of(MeasuredText prose) {
        var blocks = prose.blocks().stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH
                        || b.kind() == BlockKind.HEADING
                        || b.kind() == BlockKind.LIST_ITEM
                        || b.kind() == BlockKind.BLOCKQUOTE)
                .toList();
        int questions = 0;
        int answered = 0;
        long items = 0;
        long all = 0;
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            all += block.end() - block.start();
            items += block.kind() == BlockKind.LIST_ITEM ? block.end() - block.start() : 0;
            if (i + 1 < blocks.size() && asks(prose, block) && !asks(prose, blocks.get(i + 1))) {
                questions++;
                answered += speaksOfItself(prose, blocks.get(i + 1)) ? 1 : 0;
            }
        }
        return voiced(
                prose,
                questions,
                answered,
                blocks,
                NumberedEntries.of(prose.enriched().article()).size(),
                all == 0 ? 0 : (double) items / all);
    }

    private static TextShape voiced(
            MeasuredText prose, int questions, int answered, List<Block> blocks, int entries, double items) {
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
        return new TextShape(
                questions,
                answered,
                blocks.size(),
                entries,
                items,
                sentences,
                (double) we / n,
                (double) own / n,
                announces);
    }

    private static boolean asks(MeasuredText prose, Block block) {
        if (block.kind() == BlockKind.LIST_ITEM
                || block.kind() == BlockKind.HEADING
                || block.end() - block.start() > LONGEST_QUESTION) {
            return false;
        }
        var text = prose.points().at(block.span()).strip();
        return text.endsWith("?") || text.endsWith("？");
    }

    private static boolean speaksOfItself(MeasuredText prose, Block block) {
        var words = prose.vocabulary();
        if (words == null) {
            return false;
        }
        var text = words.folded(prose.points().at(block.span()));
        return words.i().occursIn(text) || words.we().occursIn(text);
    }

    boolean isInterview() {
        return questions >= FEWEST_QUESTIONS && questions >= ASKING * blocks && answered >= ANSWERED * questions;
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
