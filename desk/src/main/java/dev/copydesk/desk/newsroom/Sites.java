package dev.copydesk.desk.newsroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.desk.newsroom.Manifest.Entry;
import dev.copydesk.desk.newsroom.Manifest.Site;
import dev.copydesk.desk.newsroom.Manifest.Step;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/** The sites of the sample newsroom and what each answers: the Host header says which site is meant. */
final class Sites {
    private final Manifest manifest;
    private final Map<String, Site> byHost;

    Sites(Manifest manifest) {
        this.manifest = manifest;
        this.byHost = manifest.sites().stream().collect(Collectors.toMap(Site::host, Function.identity()));
    }

    /** @param now the step that the demo has come to */
    Answer answer(Request request, Step now) {
        var site = byHost.get(request.hostName());
        if (site == null) {
            return Answer.of(421, "text/plain; charset=utf-8", "no such site here\n".getBytes(UTF_8));
        }
        var answer = plainAnswer(site, request.target(), now);
        if (site.etag() && answer.status() == 200) {
            var tag = "W/\"" + fingerprint(answer.body()) + "\"";
            answer = answer.with("ETag", tag);
            if (tag.equals(request.ifNoneMatch())) {
                return answer.notModified();
            }
        }
        return site.gzip() && answer.status() == 200 && request.acceptsGzip() ? gzipped(answer) : answer;
    }

    private Answer plainAnswer(Site site, String target, Step now) {
        if (target.equals("/robots.txt") && site.robots() != null) {
            return Answer.of(200, "text/plain; charset=utf-8", SampleNewsroom.page(site.robots()));
        }
        var redirect = manifest.pages().stream()
                .filter(entry ->
                        entry.site().equals(site.name()) && entry.path().equals(target))
                .map(Entry::redirect)
                .filter(Objects::nonNull)
                .findFirst();
        if (redirect.isPresent()) {
            return Answer.redirect(redirect.get());
        }
        return page(site, target, now)
                .map(entry -> Answer.of(
                        200,
                        Objects.requireNonNull(entry.contentType()),
                        SampleNewsroom.page(Objects.requireNonNull(entry.file()))))
                .orElseGet(() -> notFound(site));
    }

    /** The newest page under the target's path; what stands in the query makes no other page. */
    private Optional<Entry> page(Site site, String target, Step now) {
        int question = target.indexOf('?');
        var path = question < 0 ? target : target.substring(0, question);
        return manifest.pages().stream()
                .filter(entry -> entry.file() != null && entry.step().compareTo(now) <= 0)
                .filter(entry ->
                        entry.site().equals(site.name()) && entry.servedAt().equals(path))
                .reduce((older, newer) -> newer);
    }

    private static Answer notFound(Site site) {
        return site.notFound() == null
                ? Answer.of(404, "text/plain; charset=utf-8", "not found\n".getBytes(UTF_8))
                : Answer.of(404, "text/html; charset=utf-8", SampleNewsroom.page(site.notFound()));
    }

    private static Answer gzipped(Answer answer) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return answer.withBody(bytes.toByteArray())
                .with("Content-Encoding", "gzip")
                .with("Vary", "Accept-Encoding");
    }

    private static String fingerprint(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return Long.toHexString(sum.getValue()) + "-" + body.length;
    }

    /** @param target path and query as asked for */
    record Request(
            @Nullable String host,
            String target,
            @Nullable String acceptEncoding,
            @Nullable String ifNoneMatch) {
        String hostName() {
            if (host == null) {
                return "";
            }
            int colon = host.indexOf(':');
            return (colon < 0 ? host : host.substring(0, colon)).toLowerCase(Locale.ROOT);
        }

        boolean acceptsGzip() {
            return acceptEncoding != null
                    && acceptEncoding.toLowerCase(Locale.ROOT).contains("gzip");
        }
    }
}
