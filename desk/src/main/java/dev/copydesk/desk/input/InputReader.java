package dev.copydesk.desk.input;

import dev.copydesk.events.BadRecord;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Page;
import dev.copydesk.operations.submit.SubmissionInput;
import dev.copydesk.operations.submit.SubmissionInput.PageInput;
import dev.copydesk.operations.submit.SubmissionInput.Unusable;
import dev.copydesk.operations.submit.SubmissionInput.UrlInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a user names on the command line: http(s) URLs, HTML files, {@code .txt} files, and {@code -} for standard
 * input (a list of URLs, one a line, or one HTML page).
 */
public final class InputReader {
    private static final int MAX_LISTED_URLS = 100_000;
    private static final Pattern OTHER_SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:/");
    /** What a browser would take for the name of a host. */
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9-]+\\.)+[A-Za-z]{2,}(:[0-9]+)?(/.*)?");

    private final Map<String, String> urls;
    private final @Nullable String url;
    private final int maxBytes;
    private final InputStream standardInput;

    /**
     * @param urls file name → the URL of its page
     * @param url the URL of the one page given, or null
     * @param maxBytes the largest page
     */
    public InputReader(Map<String, String> urls, @Nullable String url, int maxBytes, InputStream standardInput) {
        this.urls = Map.copyOf(urls);
        this.url = url;
        this.maxBytes = maxBytes;
        this.standardInput = standardInput;
    }

    /** One or, for standard input, many inputs; never throws for what is in them. */
    public List<SubmissionInput> read(String given) {
        if (given.equals("-")) {
            return standardInput();
        }
        if (isUrl(given.toLowerCase(Locale.ROOT))) {
            return List.of(url(given));
        }
        if (OTHER_SCHEME.matcher(given).lookingAt()) {
            return List.of(new Unusable(
                    given,
                    BadRecord.Reason.BAD_URL.code(),
                    "pages are fetched from http:// or https:// URLs; a file is named by its path"));
        }
        return List.of(file(given));
    }

    private static SubmissionInput url(String given) {
        try {
            NormalizedUrl.of(given);
            return new UrlInput(given, given);
        } catch (IllegalArgumentException e) {
            return new Unusable(given, BadRecord.Reason.BAD_URL.code(), String.valueOf(e.getMessage()));
        }
    }

    private SubmissionInput file(String given) {
        try {
            var path = Path.of(given);
            if (!Files.isRegularFile(path)) {
                return new Unusable(given, "no-file", Files.exists(path) ? "not a file" : noSuchFile(given));
            }
            if (Files.size(path) > maxBytes) {
                return tooLarge(given);
            }
            var name = path.getFileName().toString();
            boolean plain = name.toLowerCase(Locale.ROOT).endsWith(".txt");
            return page(given, Files.readAllBytes(path), urlOf(name, path), plain ? "text/plain; charset=utf-8" : null);
        } catch (InvalidPathException e) {
            return new Unusable(given, "no-file", "not the name of a file");
        } catch (IOException e) {
            return new Unusable(given, "unreadable", e.toString());
        }
    }

    private static String noSuchFile(String given) {
        boolean host = HOST.matcher(given).matches() && !(given.indexOf('/') < 0 && PageFolder.isPage(given));
        return "no such file" + (host ? "; a page on the web is named with its scheme: https://" + given : "");
    }

    private String urlOf(String name, Path path) {
        var mapped = urls.get(name);
        if (mapped != null) {
            return mapped;
        }
        return url != null ? url : path.toAbsolutePath().normalize().toUri().toString();
    }

    private static SubmissionInput page(String given, byte[] body, String url, @Nullable String contentType) {
        if (body.length == 0) {
            return new Unusable(given, BadRecord.Reason.EMPTY.code(), "nothing in it");
        }
        try {
            NormalizedUrl.of(url);
            return new PageInput(given, new Page(url, null, 200, contentType, null, body));
        } catch (IllegalArgumentException e) {
            return new Unusable(given, BadRecord.Reason.BAD_URL.code(), String.valueOf(e.getMessage()));
        }
    }

    private List<SubmissionInput> standardInput() {
        byte[] bytes;
        try {
            bytes = standardInput.readNBytes(Math.max(maxBytes, 16 << 20) + 1);
        } catch (IOException e) {
            return List.of(new Unusable("-", "unreadable", e.toString()));
        }
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (isList(text)) {
            return listed(text);
        }
        if (bytes.length > maxBytes) {
            return List.of(tooLarge("-"));
        }
        return List.of(page("-", bytes, url == null ? "file:///dev/stdin" : url, null));
    }

    /** Lines, some of them URLs, and no markup. */
    private static boolean isList(String text) {
        return text.indexOf('<') < 0
                && text.lines()
                        .map(line -> line.strip().toLowerCase(Locale.ROOT))
                        .anyMatch(InputReader::isUrl);
    }

    private static boolean isUrl(String lowerCase) {
        return lowerCase.startsWith("http://") || lowerCase.startsWith("https://");
    }

    private static List<SubmissionInput> listed(String text) {
        var inputs = new ArrayList<SubmissionInput>();
        for (var line : (Iterable<String>) text.lines()::iterator) {
            if (inputs.size() == MAX_LISTED_URLS) {
                inputs.add(
                        new Unusable("-", "too-many", "more than " + MAX_LISTED_URLS + " URLs; send the rest apart"));
                break;
            }
            if (!line.isBlank() && !line.startsWith("#")) {
                inputs.add(url(line.strip()));
            }
        }
        return inputs;
    }

    private SubmissionInput tooLarge(String given) {
        return new Unusable(
                given,
                BadRecord.Reason.INPUT_TOO_LARGE.code(),
                "more than " + maxBytes + " bytes; raise --max-page-bytes if it is really a page");
    }
}
