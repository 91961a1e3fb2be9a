package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import java.util.ArrayDeque;

/** An article's text as an outline: sections by their headings, a line for each block. */
final class OutlineText {
    private static final int DEEPEST = 4;

    private final Terminal terminal;
    private final BlockText blocks;

    OutlineText(Terminal terminal, Detail detail) {
        this.terminal = terminal;
        this.blocks = new BlockText(terminal, detail.full());
    }

    String print(Article article) {
        var out = new StringBuilder();
        var text = new CodePoints(article.text());
        var open = new ArrayDeque<Integer>();
        for (var block : article.blocks()) {
            var level = block.level();
            if (level != null && block.kind() == BlockKind.HEADING) {
                while (!open.isEmpty() && open.element() >= level) {
                    open.pop();
                }
                out.append(out.isEmpty() ? "" : "\n").append(heading(block, text.at(block.span()), open.size()));
                open.push(level);
            } else {
                out.append(block(block, text.at(block.span()), open.size()));
            }
            out.append('\n');
        }
        return out.toString();
    }

    private String heading(Block block, String text, int depth) {
        var gutter = blocks.gutter(block.kind(), block.level(), text);
        int room = terminal.width() - gutter.length() - indent(depth).length();
        return terminal.dim(gutter) + indent(depth) + terminal.accent(Terminal.cut(text, Math.max(8, room)));
    }

    private String block(Block block, String text, int depth) {
        var gutter = blocks.gutter(block.kind(), block.level(), text);
        var mark = indent(depth) + BlockText.mark(block.kind());
        return block.kind() == BlockKind.CODE || block.kind() == BlockKind.TABLE
                ? blocks.lines(gutter, mark, text)
                : blocks.line(gutter, mark, text);
    }

    private static String indent(int depth) {
        return "  ".repeat(Math.min(depth, DEEPEST));
    }
}
