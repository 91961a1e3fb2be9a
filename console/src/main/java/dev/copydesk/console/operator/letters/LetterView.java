package dev.copydesk.console.operator.letters;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.RecordPlace;
import dev.copydesk.operations.deadletters.Letter;
import dev.copydesk.operations.deadletters.LetterDetail;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.trace.TraceQuestion;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one dead letter, as its page shows it.
 *
 * @param trace what its way is asked for by; empty where it names no article
 * @param payload the beginning of its bytes, as text or as a table of bytes
 * @param payloadSize how much there is, and how much of it is shown
 * @param failedAgainAs the dead letter that its retry became; empty where it did not
 */
public record LetterView(
        LetterRow row,
        String stage,
        String key,
        String trace,
        String source,
        String retryOf,
        String message,
        String stackTrace,
        List<Header> headers,
        boolean text,
        String payload,
        String payloadSize,
        List<Deed> history,
        String failedAgainAs,
        boolean open) {
    private static final int LONG = 20_000;
    private static final int BYTES = 4_096;

    /** A header of the record. */
    public record Header(String name, String value, String size) {}

    /** What was done with it. */
    public record Deed(String what, String at, String by, String written, String reason) {}

    static LetterView of(LetterDetail detail, Instant now) {
        var letter = detail.letter();
        var payload = detail.payload();
        boolean text = payload.isText();
        var again = letter.fate().failedAgainAs();
        return new LetterView(
                LetterRow.of(letter, now),
                letter.stage().code(),
                letter.key().isEmpty() ? "none" : OutsideText.line(letter.key(), 500),
                trace(letter),
                source(letter),
                link(letter.retryOf()),
                OutsideText.lines(detail.message(), 2_000),
                detail.stackTrace() == null ? "" : OutsideText.lines(detail.stackTrace(), LONG),
                detail.headers().stream()
                        .map(h -> new Header(
                                OutsideText.line(h.name(), 200),
                                OutsideText.line(h.value(), 2_000),
                                Figures.bytes(h.bytes())))
                        .toList(),
                text,
                text ? OutsideText.lines(payload.text(LONG), 2 * LONG) : payload.hex(BYTES),
                size(payload.size(), text),
                detail.history().stream().map(LetterView::deed).toList(),
                link(again),
                letter.fate().isOpen());
    }

    private static String size(int bytes, boolean text) {
        int shown = text ? LONG : BYTES;
        return bytes <= shown
                ? Figures.bytes(bytes)
                : Figures.bytes(bytes) + "; the first " + Figures.count(shown) + (text ? " characters" : " bytes")
                        + " are shown";
    }

    private static String trace(Letter letter) {
        for (var text : List.of(letter.about(), letter.key())) {
            try {
                return TraceQuestion.of(text).text();
            } catch (IllegalArgumentException e) {
                // the other may do
            }
        }
        return "";
    }

    private static String source(Letter letter) {
        var source = letter.source();
        return source == null ? "it does not say" : OutsideText.line(source.toString(), 300);
    }

    private static Deed deed(DeadLetterAction action) {
        RecordPlace written = action.written();
        var attempt = action.attempt();
        return new Deed(
                action.deed().name().toLowerCase(java.util.Locale.ROOT)
                        + (attempt == null ? "" : ", attempt " + attempt),
                Figures.time(action.at()),
                OutsideText.line(action.by(), 200),
                written == null ? "–" : OutsideText.line(written.toString(), 300),
                action.reason() == null ? "–" : OutsideText.line(action.reason(), 500));
    }

    private static String link(@Nullable LetterId id) {
        return id == null ? "" : id.toString();
    }
}
