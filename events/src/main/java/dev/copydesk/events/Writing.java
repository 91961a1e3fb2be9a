package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * What a language model had to do with a digest.
 *
 * @param model the model that was asked for signal and case
 * @param refused why its text was not used, but sentences of the source; absent where it was used
 */
public record Writing(String model, @Nullable String refused) {}
