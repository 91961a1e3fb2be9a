package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section of an article's text.
 *
 * @param heading where its heading stands; null for the text before the first heading
 * @param level the heading's as the page has it, 1 to 6; 0 without one
 * @param span the heading and all that stands under it, its children too
 * @param children the sections in it, in order
 */
public record Section(@Nullable Span heading, int level, Span span, List<Section> children) {
    public Section {
        children = List.copyOf(children);
    }
}
