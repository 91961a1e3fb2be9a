package dev.copydesk.events;

import org.jspecify.annotations.Nullable;

/**
 * Whether the digest will do.
 *
 * @param read {@code full} where something is left for the full read, {@code digest} where the digest leaves out little, {@code
 *     part} where the page shows a part alone
 * @param reason what decides: {@code short}, {@code quotes}, {@code voices}, {@code section}, {@code figures}, {@code
 *     detail}, {@code covered}, {@code live}, {@code list}, {@code access} or {@code no-digest}
 * @param left how many of these the digest leaves out
 * @param total how many there are
 * @param section the heading of the longest section of which the digest has nothing
 */
public record Worth(
        String read,
        String reason,
        @Nullable Integer left,
        @Nullable Integer total,
        @Nullable String section) {}
