package dev.copydesk.events;

import java.util.List;

/**
 * Why a speaker is no entry of the directory though entries have the name.
 *
 * @param reason {@code ambiguous-directory}: several entries have the name, and the article does not tell which is meant
 * @param candidates ids of the entries that it could be, the first ten
 */
public record Unlinked(String reason, List<String> candidates) {
    public static final String AMBIGUOUS = "ambiguous-directory";

    public static final List<String> REASONS = List.of(AMBIGUOUS);

    public Unlinked {
        candidates = List.copyOf(candidates);
    }
}
