package dev.copydesk.ingest.extract.parts;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Link;
import dev.copydesk.events.Post;
import dev.copydesk.events.PullQuote;
import dev.copydesk.events.Span;
import dev.copydesk.ingest.extract.text.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The text of an article's pages as it grows, with what stands in it moved to its new place. */
final class JoinedText {
    /** Shorter blocks may well be said again. */
    private static final int MIN_REPEATED = 60;

    private final Set<String> said = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<PullQuote> pullQuotes = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private int length;
    private int lists;

    JoinedText(Article first) {
        titles.add(Words.key(first.headline()));
        if (first.standfirst() != null) {
            titles.add(Words.key(first.standfirst()));
        }
    }

    /** Adds what is new in a page; null where nothing is. */
    @Nullable
    Span add(Article page) {
        boolean isFirst = blocks.isEmpty();
        var source = new CodePoints(page.text());
        var places = new Places();
        int start = -1;
        for (var block : page.blocks()) {
            var content = source.at(block.span());
            var key = Words.key(content);
            boolean again = content.length() >= MIN_REPEATED && said.contains(key);
            if (!isFirst && (again || titles.contains(key))) {
                continue;
            }
            said.add(key);
            if (!text.isEmpty()) {
                text.append("\n\n");
                length += 2;
            }
            start = start < 0 ? length : start;
            places.put(block, length);
            blocks.add(block.moved(length - block.start(), lists));
            text.append(content);
            length += block.end() - block.start();
        }
        if (start < 0) {
            return null;
        }
        addWhatStandsIn(page, places);
        lists = blocks.stream()
                .mapToInt(block -> block.list() == null ? 0 : block.list().list() + 1)
                .max()
                .orElse(0);
        return new Span(start, length);
    }

    private void addWhatStandsIn(Article page, Places places) {
        for (var link : page.links()) {
            var span = places.moved(link.span());
            if (span != null) {
                links.add(new Link(span.start(), span.end(), link.text(), link.url(), link.cleanUrl()));
            }
        }
        for (var quote : page.pullQuotes()) {
            var repeats = new ArrayList<Span>();
            for (var repeat : quote.repeats()) {
                var span = places.moved(repeat);
                if (span != null) {
                    repeats.add(span);
                }
            }
            pullQuotes.add(new PullQuote(quote.text(), quote.credit(), repeats));
        }
        for (var post : page.posts()) {
            var span = places.covered(post.span());
            if (span != null) {
                posts.add(new Post(span.start(), span.end(), post.publishedAt(), post.headline(), post.url()));
            }
        }
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Block> blocks() {
        return blocks;
    }

    List<Link> links() {
        return links;
    }

    List<PullQuote> pullQuotes() {
        return pullQuotes;
    }

    List<Post> posts() {
        return posts;
    }

    /** Where the blocks of one page stand in the joined text. */
    private static final class Places {
        private final TreeMap<Integer, Place> byStart = new TreeMap<>();

        private record Place(Block block, int start) {
            int by() {
                return start - block.start();
            }
        }

        void put(Block block, int start) {
            byStart.put(block.start(), new Place(block, start));
        }

        /** Where a span within one block, or over blocks that stayed together, stands now; null where it is gone. */
        @Nullable
        Span moved(Span span) {
            var first = byStart.floorEntry(span.start());
            var last = byStart.floorEntry(span.end() - 1);
            boolean together = first != null
                    && last != null
                    && last.getValue().block.end() >= span.end()
                    && first.getValue().block.end() > span.start()
                    && first.getValue().by() == last.getValue().by();
            return together
                    ? new Span(
                            span.start() + first.getValue().by(),
                            span.end() + first.getValue().by())
                    : null;
        }

        /** From the first to the last block of those in {@code span} that stayed. */
        @Nullable
        Span covered(Span span) {
            var inside = byStart.subMap(span.start(), true, span.end(), false);
            if (inside.isEmpty()) {
                return null;
            }
            var first = inside.firstEntry().getValue();
            var last = inside.lastEntry().getValue();
            return new Span(first.start, last.start + last.block.end() - last.block.start());
        }
    }
}
