package dev.copydesk.events.schemas;

import dev.copydesk.events.Article;
import dev.copydesk.events.DeadLetterAction;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DirectoryEntry;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.FetchRequest;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagModel;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** The JSON Schema (2020-12) of each record that is a topic's value. */
public final class Schemas {
    private static final List<Class<?>> RECORDS = List.of(
            FetchRequest.class,
            Article.class,
            EnrichedArticle.class,
            Digest.class,
            TagPage.class,
            SpeakerPage.class,
            DirectoryEntry.class,
            TagRule.class,
            TagModel.class,
            DeadLetterAction.class);

    private Schemas() {}

    /** The records that have a schema. */
    public static List<Class<?>> records() {
        return RECORDS;
    }

    /** The schema's {@code $id}, which CloudEvents' {@code dataschema} names: {@code urn:copydesk:schema:article:v1}. */
    public static String id(Class<?> record) {
        return "urn:copydesk:schema:" + name(record) + ":v1";
    }

    /** The schema's file beside this class: {@code article.v1.json}. */
    public static String file(Class<?> record) {
        return name(record) + ".v1.json";
    }

    /**
     * The schema's text.
     *
     * @throws IllegalArgumentException where {@code record} is none of {@link #records()}
     */
    public static String of(Class<?> record) {
        if (!RECORDS.contains(record)) {
            throw new IllegalArgumentException("no topic's record: " + record.getName());
        }
        try (var in = Schemas.class.getResourceAsStream(file(record))) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + file(record));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Class<?> record) {
        return record.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
