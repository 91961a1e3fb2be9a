package dev.copydesk.ingest.extract.body;

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
import org.jspecify.annotations.Nullable;

/** One walk over a page that yields its {@link PageBlocks}. */
final class PageReading implements NodeFilter {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "head",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "canvas",
            "select",
            "option",
            "textarea",
            "input",
            "button",
            "datalist",
            "map",
            "progress",
            "meter",
            "amp-ad",
            "gpt-ad");
    private static final int MAX_ASKING = 1000;
    /** Types of inputs that a reader writes into. */
    private static final Set<String> ASKING = Set.of("", "text", "email", "tel");

    private static final Set<String> BLOCKS = Set.of(
            "html",
            "body",
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "blockquote",
            "pre",
            "figure",
            "figcaption",
            "form",
            "fieldset",
            "legend",
            "address",
            "hr",
            "details",
            "summary",
            "center",
            "menu",
            "dialog",
            "hgroup",
            "search",
            "img",
            "picture",
            "listing",
            "xmp",
            "dir");
    private static final Set<String> INLINE_TEXT = Set.of(
            "a", "em", "strong", "b", "i", "u", "s", "abbr", "q", "cite", "code", "mark", "small", "sub", "sup", "font",
            "time", "bdi", "bdo", "ins", "del", "kbd", "samp", "var", "dfn", "label", "ruby", "rt", "rp", "wbr", "br");

    private final Document page;
    private final ElementHints hints = new ElementHints();
    private final Links links;
    private final List<PageElement> elements = new ArrayList<>();
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<PageElement> asking = new ArrayList<>();
    private final Deque<PageElement> open = new ArrayDeque<>();
    private final Deque<Context> contexts = new ArrayDeque<>();
    private final Map<Integer, Table> tables = new HashMap<>();

    private final OpenBlock text = new OpenBlock();

    /** What the text at a place of the page is. */
    private record Context(BlockKind kind, @Nullable Integer level, int table, boolean preformatted) {}

    private static final class Table {
        int cells;
        int widest;
        int longest;
        int paragraph;
        boolean header;

        boolean isData() {
            return (widest > 1 && longest < 400 && paragraph < 80) || (header && longest < 600);
        }
    }

    PageReading(Document page) {
        this.page = page;
        this.links = new Links(page);
        contexts.push(new Context(BlockKind.PARAGRAPH, null, -1, false));
    }

    PageBlocks read() {
        page.body().filter(this);
        flush();
        return new PageBlocks(elements, tablesTold(), asking);
    }

    /** Rows of what proved to be a layout become paragraphs. */
    private List<TextBlock> tablesTold() {
        var told = new ArrayList<TextBlock>(blocks.size());
        for (var block : blocks) {
            boolean layout = block.kind() == BlockKind.TABLE
                    && !tables.getOrDefault(block.table(), new Table()).isData();
            told.add(layout ? block.withKind(BlockKind.PARAGRAPH) : block);
        }
        return told;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            text.append(textNode.getWholeText(), contexts.element().preformatted);
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        var tag = element.normalName();
        if (SILENT.contains(tag)) {
            if (tag.equals("input")
                    && asking.size() < MAX_ASKING
                    && ASKING.contains(element.attr("type"))
                    && !open.isEmpty()) {
                asking.add(open.element());
            }
            return FilterResult.SKIP_ENTIRELY;
        }
        var hint = INLINE_TEXT.contains(tag) ? Hint.NONE : hints.of(element);
        if (hint == Hint.HIDDEN && !BLOCKS.contains(tag)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineBreak();
        } else if (tag.equals("td") || tag.equals("th")) {
            cell(tag);
        } else if (isBlock(tag, hint)) {
            flush();
        } else if (tag.equals("a") && element.hasAttr("href")) {
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
        if (isBlock(tag, left.hint)) {
            flush();
        } else if (tag.equals("a") && element.hasAttr("href")) {
            text.closeLink();
        } else if (tag.equals("td") || tag.equals("th")) {
            text.space();
        }
        left.endBlock = blocks.size();
        left.endElement = elements.size();
        open.pop();
        contexts.pop();
        return FilterResult.CONTINUE;
    }

    private static boolean isBlock(String tag, Hint hint) {
        return BLOCKS.contains(tag)
                || hint == Hint.CAPTION
                || hint == Hint.PULL_QUOTE
                || hint == Hint.APART
                || hint == Hint.BYLINE;
    }

    private void enter(Element element, Hint hint) {
        int parent = open.isEmpty() ? -1 : open.peek().index;
        var entered = new PageElement(element, elements.size(), parent, blocks.size(), hint);
        elements.add(entered);
        open.push(entered);
        contexts.push(
                hint == Hint.EMBED
                        ? new Context(BlockKind.EMBED, null, contexts.element().table, false)
                        : context(element.normalName(), entered.index));
    }

    private Context context(String tag, int index) {
        var outer = contexts.element();
        return switch (tag) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                new Context(BlockKind.HEADING, tag.charAt(1) - '0', outer.table, false);
            case "li", "dt", "dd" ->
                outer.kind == BlockKind.EMBED ? outer : new Context(BlockKind.LIST_ITEM, null, outer.table, false);
            case "blockquote" ->
                outer.kind == BlockKind.EMBED ? outer : new Context(BlockKind.BLOCKQUOTE, null, outer.table, false);
            case "pre", "listing", "xmp" -> new Context(BlockKind.CODE, null, outer.table, true);
            case "table" -> {
                tables.put(index, new Table());
                yield new Context(BlockKind.TABLE, null, index, false);
            }
            case "caption" -> new Context(BlockKind.CAPTION, null, outer.table, false);
            case "tr" -> {
                var table = tables.get(outer.table);
                if (table != null) {
                    table.cells = 0;
                }
                yield outer;
            }
            default -> outer;
        };
    }

    private void cell(String tag) {
        var table = tables.get(contexts.element().table);
        if (table != null) {
            table.cells++;
            table.widest = Math.max(table.widest, table.cells);
            table.header |= tag.equals("th");
        }
        text.space();
    }

    private void lineBreak() {
        if (contexts.element().preformatted) {
            text.line();
        } else if (text.lineBreak()) {
            flush();
        }
    }

    private void openAnchor(Element element) {
        var given = element.attr("href").strip();
        text.openLink(given.isEmpty() || given.startsWith("#") ? null : links.absolute(element, given));
    }

    private void flush() {
        var content = text.take();
        if (content.isEmpty()) {
            return;
        }
        var context = contexts.element();
        var table = tables.get(context.table);
        if (table != null) {
            int length = content.text().length();
            boolean isParagraph = !open.isEmpty() && open.element().tag().equals("p");
            table.longest = Math.max(table.longest, length);
            table.paragraph = Math.max(table.paragraph, isParagraph ? length : 0);
        }
        int holder = open.isEmpty() ? 0 : open.element().index;
        var level = context.kind == BlockKind.HEADING ? context.level : null;
        blocks.add(new TextBlock(holder, context.kind, level, context.table, content.text(), content.anchors()));
    }
}
