package dev.copydesk.desk.preview;

/**
 * How much of a page a person wants to see.
 *
 * @param full blocks whole, and all of a list, instead of what fits
 * @param links the targets of links
 * @param why what decided who said each quote
 * @param all with the reasons for blocks: those that are no part of the text one by one, too
 */
public record PreviewDetail(boolean full, boolean links, boolean why, boolean all) {}
