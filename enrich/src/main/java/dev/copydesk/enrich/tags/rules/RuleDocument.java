package dev.copydesk.enrich.tags.rules;

import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.events.Article;
import dev.copydesk.events.Byline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.jspecify.annotations.Nullable;

/** An article as rules are matched with it. */
final class RuleDocument {
    private RuleDocument() {}

    /** With these fields alone. The text stands first in its fields, so that offsets in them are the text's. */
    static Document of(ReadArticle read, Set<RuleField> fields) {
        var article = read.reading().article();
        var document = new Document();
        for (var field : fields) {
            values(field, read, article).forEach(value -> document.add(new TextField(field.key(), value, Store.NO)));
        }
        return document;
    }

    private static Stream<String> values(RuleField field, ReadArticle read, Article article) {
        return switch (field) {
            case TEXT, EXACT -> present(article.text(), article.headline(), article.standfirst());
            case TITLE -> present(article.headline());
            case SECTION -> present(article.section());
            case KEYWORD -> article.keywords().stream();
            case SPEAKER -> read.speakers().stream().flatMap(speaker -> Stream.of(speaker.name(), speaker.id()));
            case AUTHOR -> article.bylines().stream().map(Byline::name);
            case SITE -> domains(article.site()).stream();
            case LANGUAGE -> article.language() == null ? Stream.empty() : languages(article.language());
        };
    }

    private static Stream<String> present(@Nullable String... values) {
        return Stream.of(values).filter(Objects::nonNull);
    }

    private static Stream<String> languages(String language) {
        var lower = language.toLowerCase(Locale.ROOT);
        return Stream.of(lower, lower.split("[-_]", 2)[0]).distinct();
    }

    /** {@code www.news.example} and {@code news.example}. */
    private static List<String> domains(String site) {
        var domains = new ArrayList<String>();
        for (var domain = site; domain.indexOf('.') > 0; domain = domain.substring(domain.indexOf('.') + 1)) {
            domains.add(domain);
        }
        return domains.isEmpty() ? List.of(site) : domains;
    }
}
