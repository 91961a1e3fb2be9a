package dev.copydesk.operations.deadletters;

import dev.copydesk.events.ArticleId;
import dev.copydesk.events.NormalizedUrl;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters someone asks for. A null wish wants all.
 *
 * @param cause a code ({@code internal} takes every {@code internal:…} too)
 * @param since those that failed then or later
 * @param until those that failed before
 * @param key a key, a URL or an article id
 * @param states how they stand; empty for all
 */
public record LetterFilter(
        @Nullable String stage,
        @Nullable String cause,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable String key,
        Set<LetterFate.State> states) {
    public static final LetterFilter ALL = new LetterFilter(null, null, null, null, null, Set.of());
    public static final LetterFilter OPEN = ALL.in(EnumSet.of(LetterFate.State.OPEN));

    public LetterFilter {
        states = Set.copyOf(states);
    }

    public LetterFilter ofStage(@Nullable String wanted) {
        return new LetterFilter(wanted, cause, since, until, key, states);
    }

    public LetterFilter of(@Nullable String wantedCause) {
        return new LetterFilter(stage, wantedCause, since, until, key, states);
    }

    public LetterFilter between(@Nullable Instant from, @Nullable Instant to) {
        return new LetterFilter(stage, cause, from, to, key, states);
    }

    public LetterFilter about(@Nullable String wantedKey) {
        return new LetterFilter(stage, cause, since, until, wantedKey, states);
    }

    public LetterFilter in(Set<LetterFate.State> wanted) {
        return new LetterFilter(stage, cause, since, until, key, wanted);
    }

    /** Whether it wants this letter, as it stands now. */
    public boolean takes(Letter letter) {
        return (stage == null || stage.equals(letter.stage().code()))
                && (cause == null
                        || cause.equals(letter.cause())
                        || letter.cause().startsWith(cause + ":"))
                && (since == null || !letter.failedAt().isBefore(since))
                && (until == null || letter.failedAt().isBefore(until))
                && (key == null || isAbout(key, letter))
                && (states.isEmpty() || states.contains(letter.fate().state()));
    }

    private static boolean isAbout(String wanted, Letter letter) {
        if (wanted.equals(letter.key()) || wanted.equals(letter.about())) {
            return true;
        }
        var url = NormalizedUrl.tryOf(wanted);
        return url.isPresent()
                && (url.get().value().equals(letter.key())
                        || ArticleId.of(url.get()).equals(letter.key())
                        || NormalizedUrl.tryOf(letter.about())
                                .filter(url.get()::equals)
                                .isPresent());
    }
}
