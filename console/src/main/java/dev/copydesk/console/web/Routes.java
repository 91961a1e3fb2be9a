package dev.copydesk.console.web;

import io.javalin.config.JavalinConfig;

/** A part of what a process serves over HTTP. */
@FunctionalInterface
public interface Routes {
    void register(JavalinConfig config);
}
