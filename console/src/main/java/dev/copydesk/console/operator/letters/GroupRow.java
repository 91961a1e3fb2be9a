package dev.copydesk.console.operator.letters;

import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.operations.deadletters.LetterGroup;
import java.time.Instant;

/**
 * Dead letters of one stage and cause, in a table.
 *
 * @param query the page of these letters alone
 */
public record GroupRow(
        String stage,
        String cause,
        String count,
        String open,
        String first,
        String last,
        String message,
        LetterQuery query) {
    private static final int MESSAGE = 300;

    static GroupRow of(LetterGroup group, LetterQuery query, Instant now) {
        return new GroupRow(
                group.stage().code(),
                OutsideText.line(group.cause(), 120),
                Figures.count(group.count()),
                Figures.count(group.open()),
                Figures.time(group.first()),
                Figures.ago(group.last(), now),
                OutsideText.line(group.newest().message(), MESSAGE),
                query.of(group.stage().code(), group.cause()));
    }
}
