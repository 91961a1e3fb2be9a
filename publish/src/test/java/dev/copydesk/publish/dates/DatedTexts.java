package dev.copydesk.publish.dates;

import dev.copydesk.events.NewsDate;
import dev.copydesk.language.TextRange;

/** Texts with the dates of their days, as a reader would see them. */
final class DatedTexts {
    /** A Wednesday. */
    static final String WEDNESDAY = "2025-11-19T10:30:00+01:00";

    private DatedTexts() {}

    /** The text with its dates, and {@code [?]} behind each day whose date is not sure. */
    static String dated(String language, String published, String text) {
        var out = new StringBuilder();
        int from = 0;
        for (var day : RelativeDays.of(text, language, new NewsDate(published)).in(new TextRange(0, text.length()))) {
            out.append(text, from, day.at().to()).append(day.insertion().orElse("[?]"));
            from = day.at().to();
        }
        return out.append(text.substring(from)).toString();
    }
}
