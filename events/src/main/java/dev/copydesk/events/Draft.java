package dev.copydesk.events;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a language model wrote of an article for its digest, checked against the article; or why nothing of it is used.
 *
 * @param model the model that was asked
 * @param signal absent where the text was refused
 * @param points the case, point by point
 * @param refused the code of the reason why the text is not used; absent where it is
 * @param detail for a person: what was wrong, and where; of a text that is used, how much of the article the model was shown where
 *     that was not all
 */
public record Draft(
        String model,
        @Nullable Statement signal,
        List<Statement> points,
        @Nullable String refused,
        @Nullable String detail) {
    public Draft {
        points = List.copyOf(points);
        if ((signal == null) == (refused == null)) {
            throw new IllegalArgumentException("a draft has a signal or the reason why none");
        }
        if (refused != null && !points.isEmpty()) {
            throw new IllegalArgumentException("a refused draft with " + points.size() + " points");
        }
    }

    /** A text that is used. */
    public static Draft of(String model, Statement signal, List<Statement> points) {
        return new Draft(model, signal, points, null, null);
    }

    /** A text that is not used, or that was never written. */
    public static Draft refused(String model, String code, String detail) {
        return new Draft(model, null, List.of(), code, detail);
    }

    Stream<Span> evidence() {
        return Stream.concat(Stream.ofNullable(signal), points.stream())
                .flatMap(statement -> statement.evidence().stream());
    }
}
