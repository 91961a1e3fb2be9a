package dev.copydesk.desk.console;

import dev.copydesk.desk.console.session.ConsoleAccess;
import dev.copydesk.desk.console.session.Guard;
import dev.copydesk.desk.web.Routes;
import dev.copydesk.desk.web.Views;
import io.javalin.config.JavalinConfig;
import java.time.Clock;
import java.util.List;

/** What an operator sees in the browser. */
public final class Console implements Routes, AutoCloseable {
    private final List<Routes> parts;

    public Console(ConsoleAccess access) {
        var views = new Views();
        this.parts = List.of(new Guard(access, views, Clock.systemUTC()), new Problems(views));
    }

    @Override
    public void register(JavalinConfig config) {
        parts.forEach(part -> part.register(config));
    }

    @Override
    public void close() {}
}
