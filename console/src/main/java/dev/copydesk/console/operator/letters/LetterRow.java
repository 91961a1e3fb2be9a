package dev.copydesk.console.operator.letters;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.operations.deadletters.Letter;
import dev.copydesk.operations.deadletters.LetterFate;
import java.time.Instant;

/**
 * A dead letter in a table.
 *
 * @param stateMark by which its badge is coloured
 */
public record LetterRow(
        String id,
        String href,
        String about,
        String cause,
        String message,
        String failedAt,
        String ago,
        String size,
        int attempt,
        String state,
        String stateMark) {
    private static final int ABOUT = 200;
    private static final int MESSAGE = 200;

    static LetterRow of(Letter letter, Instant now) {
        var id = letter.id().toString();
        return new LetterRow(
                id,
                LetterPages.PATH + "/" + id,
                OutsideText.line(letter.about(), ABOUT),
                OutsideText.line(letter.cause(), 120),
                OutsideText.line(letter.message(), MESSAGE),
                Figures.time(letter.failedAt()),
                Figures.ago(letter.failedAt(), now),
                Figures.bytes(letter.bytes()) + (letter.cut() ? ", cut" : ""),
                letter.attempt(),
                say(letter.fate()),
                mark(letter.fate().state()));
    }

    static String say(LetterFate fate) {
        return switch (fate.state()) {
            case OPEN -> "open";
            case RETRIED -> "retried";
            case WAITING -> "retried, waiting";
            case DONE -> "retried, done";
            case FAILED_AGAIN -> "failed again";
            case DROPPED -> "dropped";
        };
    }

    static String mark(LetterFate.State state) {
        return switch (state) {
            case OPEN, FAILED_AGAIN -> "bad";
            case RETRIED, WAITING -> "warn";
            case DONE -> "good";
            case DROPPED -> "plain";
        };
    }
}
