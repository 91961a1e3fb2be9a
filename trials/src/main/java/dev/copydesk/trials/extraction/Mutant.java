package dev.copydesk.trials.extraction;

import dev.copydesk.events.Page;

/**
 * A page that was broken on purpose.
 *
 * @param number with the seed it makes the same page again
 * @param how the mutations, in their order
 */
record Mutant(long number, String how, Page page) {}
