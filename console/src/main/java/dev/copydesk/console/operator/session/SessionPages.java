package dev.copydesk.console.operator.session;

import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code /session}: sign in and out. */
final class SessionPages implements Routes {
    static final String PATH = "/session";

    private static final int LONGEST_WAY = 2_000;

    private final ConsoleGuard guard;
    private final PageTemplates views;

    SessionPages(ConsoleGuard guard, PageTemplates views) {
        this.guard = guard;
        this.views = views;
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get(PATH, context -> show(context, local(context.queryParam("to")), ""));
        config.routes.post(PATH, this::signIn);
        config.routes.post(PATH + "/end", this::signOut);
    }

    private void signIn(Context context) {
        var to = local(context.formParam("to"));
        var wrong =
                switch (guard.signIn(context, context.formParam("token"))) {
                    case DONE -> "";
                    case WRONG -> "That is not the token.";
                    case NOT_OURS -> "The form did not come from this page. Load it again.";
                    case TOO_OFTEN -> "A wrong token was tried too often. Wait five minutes.";
                };
        if (wrong.isEmpty()) {
            context.redirect(to, HttpStatus.SEE_OTHER);
        } else {
            context.status(403);
            show(context, to, wrong);
        }
    }

    private void signOut(Context context) {
        guard.signOut(context);
        context.redirect(PATH, HttpStatus.SEE_OTHER);
    }

    private void show(Context context, String to, String wrong) {
        views.render(
                context,
                "console/session",
                Map.of(
                        "csrf",
                        ConsoleGuard.csrf(context).orElse(""),
                        "to",
                        to,
                        "wrong",
                        wrong,
                        "tokenIs",
                        guard.tokenIs(context)));
    }

    /** A path of this console; its front page where {@code to} is anything else. */
    static String local(@Nullable String to) {
        return to != null
                        && to.length() <= LONGEST_WAY
                        && to.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]*")
                        && !to.startsWith(PATH)
                ? to
                : "/";
    }
}
