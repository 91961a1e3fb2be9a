package dev.copydesk.operations.deadletters;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;

/** A header of a record that failed, its value read as text and cut. */
public record LetterHeader(String name, String value, int bytes) {
    private static final int LONGEST = 2_000;

    static LetterHeader of(Header header) {
        var value = header.value();
        if (value == null) {
            return new LetterHeader(header.key(), "", 0);
        }
        boolean whole = value.length <= LONGEST;
        return new LetterHeader(
                header.key(),
                new String(value, 0, Math.min(value.length, LONGEST), StandardCharsets.UTF_8) + (whole ? "" : "…"),
                value.length);
    }
}
