package dev.copydesk.console.operator.session;

import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.events.json.Json;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every page. Reading is open to this machine where the process listens on loopback; anything else needs a
 * session or the token; what changes something needs it always, and has to come from a page of ours.
 */
public final class ConsoleGuard implements Routes {
    /** The form field that holds the session's own word. */
    public static final String CSRF = "csrf";

    /** Open to all, as they always were: they say who may ask themselves. */
    private static final Set<String> OPEN = Set.of("/metrics", "/tags", "/speakers", "/v1/articles", SessionPages.PATH);

    private static final List<String> OPEN_BELOW =
            List.of("/health/", "/tags/", "/speakers/", "/v1/articles/", "/assets/");
    private static final Set<HandlerType> READS = Set.of(HandlerType.GET, HandlerType.HEAD);
    private static final List<String> PROXY = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host", "Via");
    private static final String SESSION = "console-session";
    private static final String BEARER = "Bearer ";

    private final ConsoleAccess access;
    private final boolean open;
    private final PageTemplates views;
    private final Clock clock;
    private final ConsoleSessions sessions = new ConsoleSessions();
    private final TokenTries tries = new TokenTries();

    public ConsoleGuard(ConsoleAccess access, PageTemplates views, Clock clock) {
        this.access = access;
        this.open = access.isOpen();
        this.views = views;
        this.clock = clock;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.before(this::check);
        new SessionPages(this, views).register(config);
    }

    /** The word for the forms of whoever asks; empty for one who has not signed in, whose forms would do nothing. */
    public static Optional<String> csrf(Context context) {
        return Optional.ofNullable(context.<ConsoleSession>attribute(SESSION)).map(ConsoleSession::csrf);
    }

    private void check(Context context) {
        var session = session(context);
        session.ifPresent(s -> context.attribute(SESSION, s));
        if (isOpenToAll(context.path())) {
            return;
        }
        context.header("Cache-Control", "private, no-cache");
        if (READS.contains(context.method())) {
            if (!isLocal(context) && session.isEmpty() && !hasToken(context)) {
                refuseRead(context);
            }
        } else {
            checkWrite(context, session);
        }
    }

    private void checkWrite(Context context, Optional<ConsoleSession> session) {
        if (session.isPresent()) {
            if (!origin(context).isOurs() || !RandomTokens.same(session.get().csrf(), context.formParam(CSRF))) {
                refuse(
                        context,
                        403,
                        "Not from this page",
                        "The form did not come from a page of this console, or is "
                                + "older than your session. Go back, load the page again, and send it once more.");
            }
        } else if (!hasToken(context)) {
            refuse(
                    context,
                    401,
                    "Sign in first",
                    "What changes something needs a session. Sign in, then send it again.");
        }
    }

    private void refuseRead(Context context) {
        if (!wantsPage(context)) {
            refuse(context, 401, "Sign in first", "a session or the header Authorization: Bearer TOKEN is needed");
        } else if (origin(context).isFromElsewhere()) {
            // a strict cookie stays behind when another site's link leads here: ask again from a page of ours
            views.render(context, "console/onward", Map.of("to", here(context)));
            context.skipRemainingHandlers();
        } else {
            context.redirect(
                    SessionPages.PATH + "?to=" + URLEncoder.encode(here(context), StandardCharsets.UTF_8),
                    HttpStatus.SEE_OTHER);
            context.skipRemainingHandlers();
        }
    }

    private void refuse(Context context, int status, String title, String message) {
        context.status(status);
        if (status == 401) {
            context.header("WWW-Authenticate", "Bearer realm=\"copydesk console\"");
        }
        if (wantsPage(context)) {
            views.render(context, "console/problem", Map.of("title", title, "message", message));
        } else {
            context.contentType("application/json")
                    .result(Json.bytes(Map.of(
                            "error",
                            Map.of("code", status == 401 ? "unauthorized" : "forbidden", "message", message))));
        }
        context.skipRemainingHandlers();
    }

    /** Whether {@code token} is right; false too where it was tried too often. */
    SignIn signIn(Context context, @Nullable String token) {
        long now = clock.millis();
        var address = context.ip();
        if (!tries.mayTry(address, now)) {
            return SignIn.TOO_OFTEN;
        }
        if (!origin(context).isOurs()) {
            return SignIn.NOT_OURS;
        }
        if (!access.token().is(token)) {
            tries.noteWrong(address, now);
            return SignIn.WRONG;
        }
        var opened = sessions.open(now);
        var cookie = new Cookie(cookieName(context), opened.id());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(isSecure(context));
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        return SignIn.DONE;
    }

    enum SignIn {
        DONE,
        WRONG,
        NOT_OURS,
        TOO_OFTEN
    }

    void signOut(Context context) {
        session(context).ifPresent(session -> sessions.close(session.id()));
        context.removeCookie(cookieName(context), "/");
    }

    /** Where a person finds the token; only those of this machine are told where it lies. */
    String tokenIs(Context context) {
        return isLocal(context) ? access.token().where() : "the console's token; who started Copydesk knows it";
    }

    private boolean isLocal(Context context) {
        return open && origin(context).isLocal(access.listening());
    }

    private Optional<ConsoleSession> session(Context context) {
        return sessions.find(context.cookie(cookieName(context)), clock.millis());
    }

    /** A wrong one counts as a try. */
    private boolean hasToken(Context context) {
        var given = context.header("Authorization");
        if (given == null || !given.startsWith(BEARER)) {
            return false;
        }
        long now = clock.millis();
        if (!tries.mayTry(context.ip(), now)) {
            return false;
        }
        boolean right = access.token().is(given.substring(BEARER.length()).strip());
        if (!right) {
            tries.noteWrong(context.ip(), now);
        }
        return right;
    }

    private static RequestOrigin origin(Context context) {
        return new RequestOrigin(
                context.header("Host"),
                context.header("Origin"),
                context.header("Sec-Fetch-Site"),
                PROXY.stream().anyMatch(name -> context.header(name) != null));
    }

    private static boolean isOpenToAll(String path) {
        return OPEN.contains(path) || OPEN_BELOW.stream().anyMatch(path::startsWith);
    }

    private static boolean wantsPage(Context context) {
        var accept = context.header("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Cookies know no port: two consoles of one machine have each its own. */
    private static String cookieName(Context context) {
        return "copydesk-" + context.req().getLocalPort();
    }

    private static boolean isSecure(Context context) {
        return context.scheme().equals("https") || "https".equals(context.header("X-Forwarded-Proto"));
    }

    private static String here(Context context) {
        var query = context.queryString();
        return context.path() + (query == null ? "" : "?" + query);
    }
}
