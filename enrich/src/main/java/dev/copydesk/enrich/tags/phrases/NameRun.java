package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.speakers.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A name at the tokens {@code [from, to)} of a text.
 *
 * @param person whose it is, where the text gives them a fuller name
 */
record NameRun(int from, int to, @Nullable Actor person) {}
