package dev.copydesk.console.operator.session;

/**
 * A browser that signed in.
 *
 * @param csrf stands in every form that the browser is given, and no other site knows it
 */
record ConsoleSession(String id, String csrf, long openedAtMillis, long usedAtMillis) {
    ConsoleSession usedAt(long nowMillis) {
        return new ConsoleSession(id, csrf, openedAtMillis, nowMillis);
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "Session[openedAtMillis=" + openedAtMillis + "]";
    }
}
