package dev.copydesk.ingest.extract.metadata.dates;

import java.util.Optional;
import java.util.regex.Pattern;

/** The place that opens a news text: {@code BERLIN —}, {@code WASHINGTON (AP) -}. */
public final class Dateline {
    private static final Pattern PLACE = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{Lu}.’'\\-]+(?: (?:[\\p{Lu}][\\p{Lu}.’'\\-]*|[Dd][Ee]|of)){0,4}(?:, \\p{Lu}[\\p{L}.]{1,20}(?: \\p{Lu}[\\p{L}.]{1,15})?){0,2})"
                    + "(?:,? (?:\\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}|\\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?))?(?: ?\\([^)]{2,40}\\))?\\s*(?:[—–―]|--?)\\s");
    private static final Pattern AGENCY = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L}.’'\\-]+(?: \\p{Lu}[\\p{L}.’'\\-]+){0,3}) \\((?:\\p{Lu}{2,6}|dpa|Reuters)(?:/\\p{L}{2,10})*\\)\\s*(?:[—–―:]|--?)\\s");

    private Dateline() {}

    public static Optional<String> of(String text) {
        var start = text.substring(0, Math.min(160, text.length()));
        for (var pattern : new Pattern[] {PLACE, AGENCY}) {
            var matcher = pattern.matcher(start);
            if (matcher.find()) {
                return Optional.of(matcher.group("place"));
            }
        }
        return Optional.empty();
    }
}
