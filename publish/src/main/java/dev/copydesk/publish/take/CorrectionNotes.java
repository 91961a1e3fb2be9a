package dev.copydesk.publish.take;

import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a publisher says in the text that it has corrected. */
final class CorrectionNotes {
    private static final int MOST = 5;

    /** Of a longer note the beginning is shown. */
    private static final int LONGEST = 600;

    private CorrectionNotes() {}

    static List<Statement> of(MeasuredText prose) {
        var words = prose.vocabulary();
        var found = new ArrayList<Statement>();
        if (words == null) {
            return found;
        }
        for (var block : prose.blocks()) {
            if (found.size() < MOST && isText(block) && isNote(prose, block, words)) {
                var span = new Span(block.start(), Math.min(block.end(), block.start() + LONGEST));
                found.add(new Statement(prose.points().at(span), List.of(span)));
            }
        }
        return found;
    }

    private static boolean isText(Block block) {
        return block.kind() != BlockKind.CODE && block.kind() != BlockKind.TABLE && block.kind() != BlockKind.HEADING;
    }

    private static boolean isNote(MeasuredText prose, Block block, TakeVocabulary words) {
        var span = new Span(block.start(), Math.min(block.end(), block.start() + LONGEST));
        if (prose.isQuoted(span)) {
            return false;
        }
        var text = words.folded(prose.points().at(span)).replaceFirst("^[\\s*_(\\[—–-]+", "");
        return words.correctedOpens().stream().anyMatch(text::startsWith)
                || words.correctedSays().stream().anyMatch(text::contains);
    }
}
