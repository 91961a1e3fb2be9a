package dev.copydesk.desk.config;

import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.input.InputReader;
import dev.copydesk.desk.input.PageFolder;
import dev.copydesk.events.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/** The inputs that a user names, and their URLs. */
public final class InputOptions {
    @Parameters(
            paramLabel = "URL|FILE|DIR|-",
            arity = "1..*",
            description = {
                "http(s) URLs, HTML files, .txt files; a folder for all of its .html, .htm, .xhtml and .txt files;",
                "- reads URLs, one a line, or one page from standard input"
            })
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

    private @Nullable List<String> all;

    /** The inputs, a folder's pages one by one. @throws CommandFailure where a folder has none, too many, or cannot be read */
    public List<String> given() {
        if (all == null) {
            all = given.stream().flatMap(InputOptions::expanded).toList();
        }
        return all;
    }

    private static Stream<String> expanded(String given) {
        try {
            var path = Path.of(given);
            return Files.isDirectory(path) ? PageFolder.files(path, PageFolder.MAX_PAGES).stream() : Stream.of(given);
        } catch (InvalidPathException e) {
            return Stream.of(given);
        }
    }

    public InputReader reader(int maxPageBytes) {
        int inputs = given().size();
        if (url != null && inputs > 1) {
            throw new CommandFailure("--url names the URL of one page, but " + inputs
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
