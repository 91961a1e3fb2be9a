package dev.copydesk.desk.preview;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.text.Columns;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.enrich.tags.rules.BadQuery;
import dev.copydesk.enrich.tags.rules.RuleQuery;

/** Says what is wrong with a query that someone typed, with a mark below the place. */
public final class QueryFailure {
    /** A longer query is shown from here before the place. */
    private static final int BEFORE = 50;

    private static final int SHOWN = 70;

    private QueryFailure() {}

    /** @throws CommandFailure where the query cannot be read */
    public static void check(String query) {
        try {
            RuleQuery.of(query);
        } catch (BadQuery e) {
            throw new CommandFailure(message(query, e), e);
        }
    }

    static String message(String query, BadQuery bad) {
        if (bad.at() < 0 || bad.at() > query.length()) {
            return String.valueOf(bad.getMessage());
        }
        int from = Math.max(0, bad.at() - BEFORE);
        var before = Terminal.clean(query.substring(from, bad.at()));
        var shown = before + Terminal.clean(query.substring(bad.at(), Math.min(query.length(), from + SHOWN)));
        return bad.getMessage() + "\n  " + shown + "\n  " + " ".repeat(Columns.of(before)) + "^";
    }
}
