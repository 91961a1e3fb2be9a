package dev.copydesk.desk.input;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** The inputs that a user names, and their URLs. */
public final class InputOptions {
    @Parameters(
            paramLabel = "URL|FILE|-",
            arity = "1..*",
            description =
                    "http(s) URLs, HTML files, .txt files; - reads URLs, one a line, or one page from standard input")
    List<String> given = new ArrayList<>();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "the URL of the one page that a file or standard input holds")
    @Nullable
    String url;

    @Option(
            names = "--url-map",
            paramLabel = "FILE.json",
            description = "the URLs of files, as {\"<file name>\": \"<url>\"}; else a page's canonical link tells")
    @Nullable
    Path urlMap;

    public List<String> given() {
        return given;
    }

    public InputReader reader(int maxPageBytes) {
        if (url != null && given.size() > 1) {
            throw new CommandFailure("--url names the URL of one page, but " + given.size()
                    + " inputs are given; name the URLs of several files with --url-map");
        }
        return new InputReader(urls(), url, maxPageBytes, System.in);
    }

    private Map<String, String> urls() {
        if (urlMap == null) {
            return Map.of();
        }
        try {
            var urls = new TreeMap<String, String>();
            Json.mapper().readTree(Files.readAllBytes(urlMap)).properties().forEach(e -> {
                if (e.getValue().isString()) {
                    urls.put(e.getKey(), e.getValue().stringValue());
                }
            });
            return urls;
        } catch (IOException | JacksonException e) {
            throw new CommandFailure("--url-map " + urlMap + " cannot be read: " + e.getMessage(), e);
        }
    }
}
