package dev.copydesk.console.operator.session;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The browsers that are signed in: at most {@value #MOST}, each until it is idle for an hour, or for half a day in all. */
final class ConsoleSessions {
    static final int MOST = 100;
    static final Duration IDLE = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofHours(12);

    private static final int SECRET_BYTES = 24;

    /** The one that was used longest ago first. */
    private final LinkedHashMap<String, ConsoleSession> sessions = new LinkedHashMap<>(16, 0.75f, true);

    synchronized ConsoleSession open(long nowMillis) {
        sessions.values().removeIf(session -> isOver(session, nowMillis));
        if (sessions.size() >= MOST) {
            sessions.remove(sessions.keySet().iterator().next());
        }
        var session = new ConsoleSession(
                RandomTokens.random(SECRET_BYTES), RandomTokens.random(SECRET_BYTES), nowMillis, nowMillis);
        sessions.put(session.id(), session);
        return session;
    }

    synchronized Optional<ConsoleSession> find(@Nullable String id, long nowMillis) {
        var session = id == null ? null : sessions.get(id);
        if (session == null) {
            return Optional.empty();
        }
        if (isOver(session, nowMillis)) {
            sessions.remove(session.id());
            return Optional.empty();
        }
        sessions.put(session.id(), session.usedAt(nowMillis));
        return Optional.of(session);
    }

    synchronized void close(String id) {
        sessions.remove(id);
    }

    synchronized int size() {
        return sessions.size();
    }

    private static boolean isOver(ConsoleSession session, long nowMillis) {
        return nowMillis - session.usedAtMillis() >= IDLE.toMillis()
                || nowMillis - session.openedAtMillis() >= LONGEST.toMillis();
    }
}
