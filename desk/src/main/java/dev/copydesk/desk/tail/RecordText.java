package dev.copydesk.desk.tail;

import dev.copydesk.desk.text.DigestText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Article;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.DirectoryKey;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagRule;
import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topic;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** A record of any topic as a person reads it. */
public final class RecordText {
    private final Terminal terminal;
    private final Topic topic;

    public RecordText(Terminal terminal, Topic topic) {
        this.terminal = terminal;
        this.topic = topic;
    }

    /** @throws dev.copydesk.events.BadRecord where the value is not the topic's record */
    public String print(ConsumerRecord<byte[], byte[]> record) {
        var key =
                record.key() == null ? "(no key)" : Terminal.cut(new String(record.key(), StandardCharsets.UTF_8), 120);
        if (topic.dataset().endsWith(".dlq")) {
            return deadLetter(key, record);
        }
        if (record.value() == null) {
            return terminal.dim(key + "  removed");
        }
        var type = type(key);
        if (type == null && topic.dataset().startsWith("digests-")) {
            return key + "\n"
                    + new String(record.value(), StandardCharsets.UTF_8)
                            .lines()
                            .map(Terminal::clean)
                            .collect(Collectors.joining("\n"));
        }
        if (type == null) {
            return key + terminal.dim("  " + record.value().length + " bytes");
        }
        var value = Json.read(record.value(), type);
        if (value instanceof Digest digest) {
            return new DigestText(terminal).print(digest, "");
        }
        return terminal.dim(key) + "  "
                + line(value).lines().map(Terminal::clean).collect(Collectors.joining("\n"));
    }

    /** What a value is: of the directory's topic its key tells. */
    private @Nullable Class<?> type(String key) {
        boolean isDirectory = topic.record() == DirectoryEntry.class;
        if (isDirectory && key.startsWith(DirectoryKey.RULE)) {
            return TagRule.class;
        }
        return isDirectory && key.startsWith(DirectoryKey.MODEL) ? TagModel.class : topic.record();
    }

    private static String line(Object value) {
        if (value instanceof FetchRequest request) {
            return request.url() + " (" + request.reason() + ")";
        }
        if (value instanceof Article article) {
            return oneLine(article.headline()) + " · " + article.site() + " · "
                    + article.text().length() + " characters";
        }
        if (value instanceof EnrichedArticle enriched) {
            return "v" + enriched.version() + (enriched.revision() == null ? " " : "." + enriched.revision() + " ")
                    + oneLine(enriched.article().headline()) + " · "
                    + count(enriched.quotes().size(), "quote") + " · "
                    + count(enriched.speakers().size(), "speaker") + " · "
                    + count(enriched.tags().size(), "tag");
        }
        if (value instanceof TagPage page) {
            return oneLine(page.label()) + " · " + count(page.count(), "article")
                    + page.digests().stream()
                            .limit(3)
                            .map(d -> "\n    " + oneLine(d.headline()))
                            .collect(Collectors.joining());
        }
        if (value instanceof SpeakerPage page) {
            return speaker(page);
        }
        return inDirectory(value);
    }

    private static String speaker(SpeakerPage page) {
        return oneLine(page.name()) + " · " + count(page.quoteCount(), "quote") + " in "
                + count(page.articleCount(), "article")
                + (page.identity() == null ? "" : " · by " + words(page.identity()))
                + page.links().stream().limit(1).map(l -> " · " + l.url()).collect(Collectors.joining())
                + page.quotes().stream()
                        .limit(1)
                        .map(q -> "\n    “" + Terminal.cut(q.text(), 80) + "” · " + oneLine(q.site()))
                        .collect(Collectors.joining());
    }

    /** A record of the directory, and any other as its JSON. */
    private static String inDirectory(Object value) {
        if (value instanceof TagModel model) {
            return "a model of " + count(model.labels().size(), "label") + ", learned from "
                    + count(model.rows(), "row");
        }
        if (value instanceof TagRule rule) {
            return oneLine(rule.label()) + " · " + oneLine(rule.query());
        }
        if (value instanceof DirectoryEntry entry) {
            return oneLine(entry.name())
                    + entry.aliases().stream()
                            .limit(3)
                            .map(a -> " · " + oneLine(a))
                            .collect(Collectors.joining())
                    + entry.links().stream().limit(1).map(l -> " · " + l.url()).collect(Collectors.joining());
        }
        return Json.text(value);
    }

    private static String words(SpeakerIdentity identity) {
        return identity.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String oneLine(String text) {
        return Terminal.clean(text);
    }

    private static String count(long n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }

    private String deadLetter(String key, ConsumerRecord<byte[], byte[]> record) {
        var headers = record.headers();
        return terminal.bad(header(headers, DeadLetter.REASON)) + "  " + key + "  "
                + Terminal.cut(header(headers, DeadLetter.MESSAGE), 200)
                + terminal.dim("  from " + header(headers, DeadLetter.TOPIC) + "-"
                        + header(headers, DeadLetter.PARTITION) + "@" + header(headers, DeadLetter.OFFSET));
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : Terminal.clean(new String(header.value(), StandardCharsets.UTF_8));
    }
}
