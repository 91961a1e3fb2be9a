package dev.copydesk.ingest.extract.body;

import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Link;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.PullQuote;
import dev.copydesk.ingest.extract.blocks.PageBlocks;
import dev.copydesk.ingest.extract.blocks.TextBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins blocks to one text, one blank line between two; rows of one table stay one block. */
final class TextBuilder {
    private final PageBlocks page;
    private final StringBuilder text = new StringBuilder();
    private final List<Placed> placed = new ArrayList<>();
    private final List<PlacedLink> links = new ArrayList<>();

    /** @param cells of all its rows, in indices of the whole text */
    private record Placed(TextBlock block, int start, int end, List<TextBlock.Cell> cells) {}

    private record PlacedLink(int start, int end, String url) {}

    TextBuilder(PageBlocks page) {
        this.page = page;
    }

    TextBuilder add(TextBlock block) {
        var before = placed.isEmpty() ? null : placed.get(placed.size() - 1);
        boolean nextRow = before != null
                && block.kind() == BlockKind.TABLE
                && before.block.kind() == BlockKind.TABLE
                && block.table() == before.block.table();
        if (before != null) {
            text.append(nextRow ? "\n" : "\n\n");
        }
        int start = text.length();
        text.append(block.text());
        for (var anchor : block.anchors()) {
            links.add(new PlacedLink(start + anchor.start(), start + anchor.end(), anchor.url()));
        }
        if (nextRow && before != null) {
            addCells(before.cells, block, start);
            placed.set(placed.size() - 1, new Placed(before.block, before.start, text.length(), before.cells));
        } else {
            var cells = new ArrayList<TextBlock.Cell>(0);
            addCells(cells, block, start);
            placed.add(new Placed(block, start, text.length(), cells));
        }
        return this;
    }

    private static void addCells(List<TextBlock.Cell> cells, TextBlock block, int start) {
        for (var cell : block.layout().cells()) {
            cells.add(new TextBlock.Cell(cell.place(), start + cell.start(), start + cell.end()));
        }
    }

    String text() {
        return text.toString();
    }

    ArticleBody body(List<PullQuote> pullQuotes, @Nullable String standfirst) {
        var all = text.toString();
        var offsets = new CodePoints(all);
        var layouts = new BlockLayouts(page, offsets);
        var blocks = placed.stream()
                .map(p -> layouts.block(p.block, p.start, p.end, p.cells))
                .toList();
        var holders = placed.stream().map(p -> page.elementOf(p.block).element).toList();
        var placedLinks = links.stream()
                .map(l -> new Link(
                        offsets.offset(l.start),
                        offsets.offset(l.end),
                        all.substring(l.start, l.end),
                        l.url,
                        NormalizedUrl.withoutTracking(l.url)))
                .toList();
        return new ArticleBody(
                all, blocks, placedLinks, pullQuotes, standfirst, holders, List.of(), page.numberedLinks);
    }
}
