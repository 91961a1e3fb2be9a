package dev.copydesk.operations.deadletters;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some dead letters, newest first.
 *
 * @param total how many there are of the kind that was asked for
 * @param next the {@code before} that the next page is asked for with; null on the last
 */
public record LetterPage(
        List<Letter> letters, long total, @Nullable String next) {
    public LetterPage {
        letters = List.copyOf(letters);
    }
}
