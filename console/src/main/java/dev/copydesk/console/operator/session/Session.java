package dev.copydesk.console.operator.session;

/**
 * A browser that signed in.
 *
 * @param csrf stands in every form that the browser is given, and no other site knows it
 */
record Session(String id, String csrf, long openedAtMillis, long usedAtMillis) {
    Session usedAt(long nowMillis) {
        return new Session(id, csrf, openedAtMillis, nowMillis);
    }

    /** Without its secrets. */
    @Override
    public String toString() {
        return "Session[openedAtMillis=" + openedAtMillis + "]";
    }
}
