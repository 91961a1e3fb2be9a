package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.BlockKind;
import dev.copydesk.ingest.extract.body.BlockReason;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import dev.copydesk.ingest.extract.body.BodyExplanation.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All blocks of a page in order: those of the text after a plus, the others after a minus and with the reason. */
final class WhyText {
    private static final int SIGN = 2;
    private static final String BELOW = " ".repeat(SIGN + BlockText.GUTTER);

    /** So often the reason that it is said in short; the counts say it in full. */
    private static final String OUTSIDE = "outside";

    private static final Map<String, String> WAYS = Map.of(
            "item-property", "the element that the page marks as articleBody",
            "named-body", "an element whose name says that it holds a story",
            "article", "the page's <article> element",
            "main", "the page's <main> element",
            "scored", "the element whose paragraphs look most like prose",
            "mass", "the innermost element that holds nearly all prose");

    private final Terminal terminal;
    private final PreviewDetail detail;
    private final BlockText kept;
    private final BlockText dropped;

    WhyText(Terminal terminal, PreviewDetail detail) {
        this.terminal = terminal;
        this.detail = detail;
        this.kept = new BlockText(new Terminal(terminal.colours(), terminal.width() - SIGN), detail.full());
        this.dropped = new BlockText(new Terminal(false, terminal.width() - SIGN), detail.full());
    }

    String print(BodyExplanation why) {
        if (why.foundBy().equals("plain-text")) {
            return "plain text: all of it is the article's, nothing is dropped\n";
        }
        var out = new StringBuilder(terminal.wrap(foundBy(why.foundBy()), "", "  ")).append("\n\n");
        for (var stretch : FoldedVerdicts.of(why.blocks(), detail.all())) {
            if (stretch.folded()) {
                folded(out, stretch);
            } else {
                oneByOne(out, stretch.blocks());
            }
        }
        return out.append('\n').append(counts(why)).toString();
    }

    private static String foundBy(String way) {
        if (way.isEmpty()) {
            return "body not found: no element of the page holds prose";
        }
        var says = WAYS.get(way);
        return "body found by " + way + (says == null ? "" : ": " + says);
    }

    /** The reason stands once below blocks that share it and their place. */
    private void oneByOne(StringBuilder out, List<Verdict> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var reason = block.dropped();
            if (reason == null) {
                out.append(terminal.good("+ ")).append(line(kept, block)).append('\n');
                continue;
            }
            out.append(terminal.dim("- " + line(dropped, block))).append('\n');
            if (i + 1 == blocks.size() || !blocks.get(i + 1).where().equals(block.where())) {
                because(out, reason == BlockReason.OUTSIDE ? OUTSIDE : reason.says(), block.where());
            }
        }
    }

    private String line(BlockText text, Verdict block) {
        var gutter = text.gutter(block.kind(), block.level(), block.text());
        var mark = block.kind() == BlockKind.CODE ? "" : BlockText.mark(block.kind());
        return text.line(gutter, mark, block.text()).replace("\n", "\n" + " ".repeat(SIGN));
    }

    private void folded(StringBuilder out, FoldedVerdicts.Stretch stretch) {
        var reason = stretch.reason();
        var outside = reason == BlockReason.OUTSIDE ? " outside" : "";
        var line = "  … " + stretch.blocks().size() + " blocks" + outside + ": " + ElementPaths.most(stretch.blocks());
        out.append(terminal.dim(Terminal.cut(line, terminal.width()))).append('\n');
        if (reason != null && reason != BlockReason.OUTSIDE) {
            because(out, reason.says());
        }
    }

    private void because(StringBuilder out, String reason, String where) {
        int room = terminal.width() - Columns.of(BELOW + "└ " + reason + " · ");
        because(out, reason + " · " + Terminal.clean(ElementPaths.innermost(where, room)));
    }

    private void because(StringBuilder out, String reason) {
        var line = BELOW + "└ " + reason;
        out.append(terminal.dim(
                        Columns.of(line) <= terminal.width()
                                ? line
                                : terminal.wrap(reason, BELOW + "└ ", BELOW + "  ")))
                .append('\n');
    }

    private String counts(BodyExplanation why) {
        var dropped = new EnumMap<BlockReason, Integer>(BlockReason.class);
        for (var block : why.blocks()) {
            if (block.dropped() != null) {
                dropped.merge(block.dropped(), 1, Integer::sum);
            }
        }
        int sum = dropped.values().stream().mapToInt(Integer::intValue).sum();
        var out = new StringBuilder(Counts.of(why.blocks().size() - sum, "block", "blocks"))
                .append(" kept, ")
                .append(sum)
                .append(" dropped\n");
        dropped.entrySet().stream()
                .sorted(Map.Entry.<BlockReason, Integer>comparingByValue().reversed())
                .forEach(e -> out.append(
                        String.format("%6d  %s\n", e.getValue(), e.getKey().says())));
        return out.toString();
    }
}
