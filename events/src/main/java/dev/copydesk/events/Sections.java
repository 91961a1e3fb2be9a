package dev.copydesk.events;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tree of an article's sections, as its headings tell. A heading that skips levels is one step below the last. */
public final class Sections {
    private Sections() {}

    /** A section whose end is not known yet. */
    private record Open(@Nullable Span heading, int level, int start, List<Section> children) {}

    /** The outermost sections, in order: together they cover every block of the text. */
    public static List<Section> of(Article article) {
        var outermost = new ArrayList<Section>();
        var open = new ArrayDeque<Open>();
        int end = 0;
        for (var block : article.blocks()) {
            var level = block.level();
            if (level != null) {
                close(open, outermost, level, end);
                open.push(new Open(block.span(), level, block.start(), new ArrayList<>()));
            } else if (open.isEmpty()) {
                open.push(new Open(null, 0, block.start(), new ArrayList<>()));
            }
            end = block.end();
        }
        close(open, outermost, 0, end);
        return List.copyOf(outermost);
    }

    /** Ends the sections that a heading of {@code level} does not stand in. */
    private static void close(Deque<Open> open, List<Section> outermost, int level, int end) {
        while (!open.isEmpty() && (open.element().level >= level || open.element().heading == null)) {
            var done = open.pop();
            var section = new Section(done.heading, done.level, new Span(done.start, end), done.children);
            (open.isEmpty() ? outermost : open.element().children).add(section);
        }
    }
}
