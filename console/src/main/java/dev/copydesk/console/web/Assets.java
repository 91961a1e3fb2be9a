package dev.copydesk.console.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Style and script of the pages, from the program itself: {@code GET /assets/NAME}. */
public final class Assets implements Routes {
    private static final String OURS = "/dev/copydesk/console/web/";
    private static final String UPLOT = "/META-INF/resources/webjars/uplot/1.6.30/dist/";

    private final Map<String, Asset> assets = new TreeMap<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Asset(String type, byte[] bytes) {}

    public Assets() {
        add("console.css", OURS, "text/css");
        add("console.js", OURS, "text/javascript");
        add("icon.svg", OURS, "image/svg+xml");
        add("uPlot.min.css", UPLOT, "text/css");
        add("uPlot.iife.min.js", UPLOT, "text/javascript");
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/assets/{name}", this::answer);
    }

    private void answer(Context context) {
        var asset = assets.get(context.pathParam("name"));
        if (asset == null) {
            context.status(404).result("no such asset\n");
            return;
        }
        context.contentType(asset.type + "; charset=utf-8")
                .header("Cache-Control", "no-cache")
                .result(asset.bytes);
    }

    private void add(String name, String folder, String type) {
        try (var in = Assets.class.getResourceAsStream(folder + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + folder + name);
            }
            assets.put(name, new Asset(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
