package dev.copydesk.ingest.extract.body;

import org.jspecify.annotations.Nullable;

/**
 * What a page sets apart from its text as a quotation.
 *
 * @param credit who is credited with it
 * @param from the first block that holds text or credit
 * @param to the first block that does not any more
 * @param named whether the page calls it a pull quote
 */
record Apart(String text, @Nullable String credit, int from, int to, boolean named) {}
