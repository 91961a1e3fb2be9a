package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Embed;
import dev.copydesk.events.ListPlace;
import dev.copydesk.events.Post;
import dev.copydesk.events.Section;
import dev.copydesk.events.Sections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An article's text as an outline: sections by their headings, a line for each block. */
final class OutlineText {
    private static final int DEEPEST = 4;

    private final Terminal terminal;
    private final BlockText blocks;
    private final TableText tables;

    OutlineText(Terminal terminal, PreviewDetail detail) {
        this.terminal = terminal;
        this.blocks = new BlockText(terminal, detail.full());
        this.tables = new TableText(terminal, detail.full());
    }

    String print(Article article) {
        var text = new CodePoints(article.text());
        var depths = new HashMap<Integer, Integer>();
        depths(Sections.of(article), 0, depths);
        var posts = article.posts().stream().collect(Collectors.toMap(Post::start, post -> post, (a, b) -> a));
        var headings = article.blocks().stream()
                .filter(block -> block.kind() == BlockKind.HEADING)
                .map(block -> text.at(block.span()))
                .collect(Collectors.toSet());
        var out = new StringBuilder();
        int depth = 0;
        ListPlace last = null;
        for (var block : article.blocks()) {
            var content = text.at(block.span());
            var post = posts.get(block.start());
            var gap = out.isEmpty() ? "" : "\n";
            if (post != null) {
                out.append(gap).append(post(post, headings)).append('\n');
                depth = 0;
                gap = "";
            }
            if (block.kind() == BlockKind.HEADING) {
                int here = depths.getOrDefault(block.start(), 0);
                out.append(gap).append(heading(block, content, here));
                depth = here + 1;
            } else {
                out.append(block(block, text, content, indent(depth), isSameItem(last, block.list())));
            }
            last = block.list();
            out.append('\n');
        }
        return out.toString();
    }

    /** How deep each heading's section stands, by where the heading begins. */
    private static void depths(List<Section> sections, int depth, Map<Integer, Integer> depths) {
        for (var section : sections) {
            if (section.heading() != null) {
                depths.put(section.heading().start(), depth);
            }
            depths(section.children(), depth + 1, depths);
        }
    }

    /** A live blog's post: its time, and its headline unless that stands in the text. */
    private String post(Post post, Set<String> headings) {
        var gutter = "post  ";
        var time = post.publishedAt() == null ? "time not found" : HeadText.spelt(post.publishedAt());
        var headline = post.headline() == null || headings.contains(post.headline()) ? "" : "  " + post.headline();
        return terminal.dim(gutter)
                + terminal.accent(Terminal.cut(time + headline, terminal.width() - gutter.length()));
    }

    private String heading(Block block, String text, int depth) {
        var gutter = blocks.gutter(block.kind(), block.level(), text);
        int room = terminal.width() - gutter.length() - indent(depth).length();
        return terminal.dim(gutter) + indent(depth) + terminal.accent(Terminal.cut(text, Math.max(8, room)));
    }

    private String block(Block block, CodePoints text, String content, String indent, boolean goesOn) {
        var gutter = blocks.gutter(block.kind(), block.level(), content);
        var table = block.table();
        if (table != null) {
            return tables.print(table, text, gutter, indent);
        }
        if (block.kind() == BlockKind.CODE || block.kind() == BlockKind.TABLE) {
            return blocks.lines(gutter, indent + BlockText.mark(block.kind()), content);
        }
        var list = block.list();
        var mark = list == null ? BlockText.mark(block.kind()) : mark(list, goesOn);
        return blocks.line(gutter, indent + mark, posted(block.embed()) + content);
    }

    private static boolean isSameItem(@Nullable ListPlace before, @Nullable ListPlace here) {
        return before != null && here != null && before.list() == here.list() && before.item() == here.item();
    }

    private static String mark(ListPlace list, boolean goesOn) {
        var mark = list.ordered() ? list.item() + ". " : "• ";
        return "  ".repeat(Math.min(list.depth(), DEEPEST) - 1) + (goesOn ? " ".repeat(mark.length()) : mark);
    }

    /** Where and by whom something embedded was posted. */
    private static String posted(@Nullable Embed embed) {
        return embed == null
                ? ""
                : Stream.of(embed.provider(), embed.author())
                        .filter(part -> part != null && !part.isBlank())
                        .map(part -> part + ": ")
                        .collect(Collectors.joining());
    }

    private static String indent(int depth) {
        return "  ".repeat(Math.min(depth, DEEPEST));
    }
}
