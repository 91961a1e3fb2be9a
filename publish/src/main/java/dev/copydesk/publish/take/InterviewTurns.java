package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Whether a text is an interview: questions to somebody, each answered in the first person, or turns that name who speaks. */
final class InterviewTurns {
    private static final int FEWEST_QUESTIONS = 4;
    private static final double ASKING = 0.15;
    private static final double ANSWERED = 0.5;
    private static final int LONGEST_QUESTION = 400;

    private static final int FEWEST_TURNS = 3;
    private static final double TURNS = 0.4;

    /** {@code Frage: …}, {@code SPIEGEL: …}, {@code Ada Byron: …} */
    private static final Pattern TURN = Pattern.compile("^(\\p{Lu}[\\p{L}.'’ -]{0,40}?)\\s?:\\s.*", Pattern.DOTALL);

    private final MeasuredText prose;
    private final List<Block> blocks;

    private InterviewTurns(MeasuredText prose, List<Block> blocks) {
        this.prose = prose;
        this.blocks = blocks;
    }

    static boolean make(MeasuredText prose, List<Block> blocks) {
        var turns = new InterviewTurns(prose, blocks);
        return turns.areAnswered() || turns.areNamed();
    }

    private boolean areAnswered() {
        int questions = 0;
        int answered = 0;
        boolean toSomebody = false;
        for (int i = 0; i + 1 < blocks.size(); i++) {
            var block = blocks.get(i);
            if (asks(block) && !asks(blocks.get(i + 1))) {
                questions++;
                answered += speaksOfItself(blocks.get(i + 1), block.kind() == BlockKind.HEADING) ? 1 : 0;
                toSomebody |= block.kind() != BlockKind.HEADING || addresses(block);
            }
        }
        return toSomebody
                && questions >= FEWEST_QUESTIONS
                && questions >= ASKING * blocks.size()
                && answered >= ANSWERED * questions;
    }

    /** Two names open turn after turn, and one of them asks. */
    private boolean areNamed() {
        var turns = new TreeMap<String, Integer>();
        var asking = new TreeMap<String, Integer>();
        for (var block : blocks) {
            var text = text(block);
            var turn = TURN.matcher(text);
            if (block.kind() == BlockKind.PARAGRAPH && turn.matches()) {
                turns.merge(turn.group(1), 1, Integer::sum);
                asking.merge(turn.group(1), endsAsking(text) ? 1 : 0, Integer::sum);
            }
        }
        var most = turns.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        return most.size() == 2
                && most.get(1) >= FEWEST_TURNS
                && most.get(0) + most.get(1) >= TURNS * blocks.size()
                && turns.entrySet().stream()
                        .anyMatch(turn -> turn.getValue() >= FEWEST_TURNS
                                && asking.getOrDefault(turn.getKey(), 0) * 2 >= turn.getValue());
    }

    private boolean asks(Block block) {
        return block.kind() != BlockKind.LIST_ITEM
                && block.end() - block.start() <= LONGEST_QUESTION
                && endsAsking(text(block));
    }

    private static boolean endsAsking(String text) {
        return text.endsWith("?") || text.endsWith("？") || text.endsWith("?”") || text.endsWith("?»");
    }

    /** Under a heading only {@code I}: a company answers its customers' questions as {@code we}. */
    private boolean speaksOfItself(Block block, boolean alone) {
        var words = prose.vocabulary();
        if (words == null) {
            return false;
        }
        var text = words.folded(prose.points().at(block.span()));
        return words.i().occursIn(text) || (!alone && words.we().occursIn(text));
    }

    private boolean addresses(Block block) {
        var words = prose.vocabulary();
        return words != null && words.you().occursIn(words.folded(text(block)));
    }

    private String text(Block block) {
        return prose.points().at(block.span()).strip();
    }
}
