package dev.copydesk.ingest.extract.blocks;

import dev.copydesk.events.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk over a page that yields its {@link PageBlocks}. */
public final class PageReading implements NodeFilter {
    private static final int MAX_ASKING = 1000;
    /** Types of inputs that a reader writes into. */
    private static final Set<String> ASKING = Set.of("", "text", "email", "tel");

    private final Document page;
    private final Links links;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<PageElement> asking = new ArrayList<>();
    private final Deque<PageElement> open = new ArrayDeque<>();
    private final Deque<BlockContext> contexts = new ArrayDeque<>();
    private final Map<Integer, TableReading> tables = new HashMap<>();
    private final Map<Integer, ListReading> lists = new HashMap<>();

    private final ElementHints hints = new ElementHints();
    private final OpenBlock text = new OpenBlock();
    private final NumberedLinks numbered = new NumberedLinks();

    private static final class ListReading {
        private final boolean ordered;
        private final int depth;
        private int items;

        ListReading(boolean ordered, int depth) {
            this.ordered = ordered;
            this.depth = depth;
        }
    }

    public PageReading(Document page) {
        this.page = page;
        this.links = new Links(page);
        contexts.push(BlockContext.OUTERMOST);
    }

    public PageBlocks read() {
        page.body().filter(this);
        flush();
        return new PageBlocks(elements, tablesTold(), asking, numbered.found());
    }

    /** Rows of what proved to be a layout become paragraphs. */
    private List<TextBlock> tablesTold() {
        var told = new ArrayList<TextBlock>(blocks.size());
        for (var block : blocks) {
            boolean layout = block.kind() == BlockKind.TABLE
                    && !tables.getOrDefault(block.table(), new TableReading()).isData();
            told.add(layout ? block.withKind(BlockKind.PARAGRAPH) : block);
        }
        return told;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            text.append(textNode.getWholeText(), contexts.element().preformatted());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var tag = element.normalName();
        var kind = TagKind.of(tag);
        if (kind == TagKind.SILENT) {
            if (tag.equals("input")
                    && asking.size() < MAX_ASKING
                    && ASKING.contains(element.attr("type"))
                    && !open.isEmpty()) {
                asking.add(open.element());
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        var hint = kind == TagKind.INLINE ? ElementHint.NONE : hints.of(element);
        if (hint == ElementHint.HIDDEN && kind != TagKind.BLOCK) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("td") || tag.equals("th")) {
            cell(element);
        } else if (isBlock(kind, hint)) {
            flush();
        } else if (tag.equals("a") && element.attributes().hasKey("href")) {
            openAnchor(element);
        }
        enter(element, hint);
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        var tag = element.normalName();
        var left = open.element();
        if (isBlock(TagKind.of(tag), left.hint)) {
            flush();
        } else if (tag.equals("a") && element.attributes().hasKey("href")) {
            text.closeLink();
        } else if (tag.equals("td") || tag.equals("th")) {
            text.closeCell();
            text.space();
        }
        left.endBlock = blocks.size();
        left.endElement = elements.size();
        open.pop();
        contexts.pop();
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(TagKind kind, ElementHint hint) {
        return kind == TagKind.BLOCK
                || hint == ElementHint.CAPTION
                || hint == ElementHint.PULL_QUOTE
                || hint == ElementHint.APART
                || hint == ElementHint.BYLINE;
    }

    private void enter(Element element, ElementHint hint) {
        int parent = open.isEmpty() ? -1 : open.peek().index;
        var entered = new PageElement(element, elements.size(), parent, blocks.size(), hint);
        elements.add(entered);
        open.push(entered);
        contexts.push(
                hint == ElementHint.EMBED
                        ? contexts.element().embedded(entered.index)
                        : context(element.normalName(), entered.index));
    }

    private BlockContext context(String tag, int index) {
        var outer = contexts.element();
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" -> outer.of(BlockKind.HEADING, tag.charAt(1) - '0');
            case "ul", "ol", "dl", "menu", "dir" -> list(outer, tag.equals("ol"), index);
            case "li", "dt" -> item(outer, true);
            case "dd" -> item(outer, false);
            case "blockquote" -> outer.unlessEmbedded(BlockKind.BLOCKQUOTE);
            case "pre", "listing", "xmp" ->
                new BlockContext(BlockKind.CODE, null, outer.table(), true, outer.list(), outer.item(), outer.embed());
            case "table" -> {
                tables.put(index, new TableReading());
                yield new BlockContext(BlockKind.TABLE, null, index, false, -1, null, outer.embed());
            }
            case "caption" -> outer.of(BlockKind.CAPTION, null);
            case "tr" -> {
                var table = tables.get(outer.table());
                if (table != null) {
                    table.row();
                }
                yield outer;
            }
            default -> outer;
        };
    }

    private BlockContext list(BlockContext outer, boolean ordered, int index) {
        var around = lists.get(outer.list());
        lists.put(index, new ListReading(ordered, around == null ? 1 : around.depth + 1));
        return new BlockContext(
                outer.kind(), outer.level(), outer.table(), outer.preformatted(), index, outer.item(), outer.embed());
    }

    private BlockContext item(BlockContext outer, boolean next) {
        var list = lists.get(outer.list());
        if (outer.kind() == BlockKind.EMBED || list == null) {
            return outer.unlessEmbedded(BlockKind.LIST_ITEM);
        }
        list.items += next || list.items == 0 ? 1 : 0;
        var item = new TextBlock.Item(outer.list(), list.items, list.depth, list.ordered);
        return new BlockContext(BlockKind.LIST_ITEM, null, outer.table(), false, outer.list(), item, outer.embed());
    }

    private void cell(Element element) {
        var table = tables.get(contexts.element().table());
        text.space();
        if (table != null) {
            text.openCell(table.cell(element));
        }
    }

    private void lineBreak() {
        if (contexts.element().preformatted()) {
            text.line();
        } else if (text.lineBreak()) {
            flush();
        }
    }

    private void openAnchor(Element element) {
        var given = element.attr("href").strip();
        numbered.see(element, given);
        text.openLink(given.isEmpty() || given.startsWith("#") ? null : links.absolute(element, given));
    }

    private void flush() {
        var content = text.take();
        if (content.isEmpty()) {
            return;
        }
        var context = contexts.element();
        var table = tables.get(context.table());
        if (table != null) {
            table.text(
                    content.text().length(),
                    !open.isEmpty() && open.element().tag().equals("p"));
        }
        int holder = open.isEmpty() ? 0 : open.element().index;
        var level = context.kind() == BlockKind.HEADING ? context.level() : null;
        blocks.add(new TextBlock(
                holder,
                context.kind(),
                level,
                context.table(),
                content.text(),
                content.anchors(),
                context.layout(content.cells())));
    }
}
