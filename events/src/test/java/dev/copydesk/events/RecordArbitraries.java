package dev.copydesk.events;

import dev.copydesk.events.Attribution.Attributed;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** Records of the contract with any values that they allow, made from their components. */
@NullUnmarked // by reflection: what is null is told by the components
final class RecordArbitraries {
    /** Every span lies in the first so many code points, every text is at least as long. */
    private static final int LENGTH = 20;

    private RecordArbitraries() {}

    static Arbitrary<Object> of(Class<?> record) {
        if (record == Span.class) {
            return spans().map(span -> span);
        }
        if (record == Quote.class) {
            return quotes().map(quote -> quote);
        }
        if (record == EnrichedArticle.class) {
            return enrichedArticles().map(article -> article);
        }
        if (record == Draft.class) {
            return drafts().map(draft -> draft);
        }
        if (record == Block.class) {
            return Combinators.combine(
                            spans(),
                            Arbitraries.of(BlockKind.class),
                            Arbitraries.integers().between(1, 6))
                    .as((span, kind, level) -> new Block(
                            kind,
                            span.start(),
                            span.end(),
                            kind == BlockKind.HEADING ? level : null,
                            kind == BlockKind.LIST_ITEM ? new ListPlace(level, level, level, false) : null,
                            kind == BlockKind.TABLE
                                    ? new Table(1, 1, List.of(new Cell(0, 0, span.start(), span.end(), true)))
                                    : null,
                            kind == BlockKind.EMBED ? new Embed("posts.example", null, null) : null));
        }
        if (record == Statement.class) {
            return statements().map(statement -> statement);
        }
        if (record == Post.class) {
            return Combinators.combine(spans(), texts(), urls())
                    .as((span, headline, url) -> new Post(span.start(), span.end(), null, headline, url));
        }
        if (record == Part.class) {
            return Combinators.combine(spans(), urls()).as((span, url) -> new Part(1, url, span.start(), span.end()));
        }
        if (record == Continuation.class) {
            return Combinators.combine(urls(), Arbitraries.integers().between(2, Continuation.MAX_PARTS))
                    .as(Continuation::new);
        }
        if (record == Link.class) {
            return Combinators.combine(spans(), texts(), urls())
                    .as((span, text, url) -> new Link(span.start(), span.end(), text, url, url));
        }
        if (record == DirectoryLink.class) {
            return urls().map(url -> new DirectoryLink("profile", url));
        }
        if (record == DirectoryEntry.class) {
            return directoryEntries().map(entry -> entry);
        }
        if (record == TagRule.class) {
            return Combinators.combine(names(), names(), items())
                    .as((label, query, item) -> new TagRule("id-1", label, query, item));
        }
        if (record == TagModel.class) {
            return Combinators.combine(
                            names(),
                            Arbitraries.doubles().between(-9, 9),
                            Arbitraries.integers().between(-127, 127))
                    .as(RecordArbitraries::tagModel);
        }
        if (record == RecordPlace.class) {
            return Arbitraries.longs()
                    .between(0, Long.MAX_VALUE)
                    .map(offset -> new RecordPlace("news.pages.v1", (int) (offset % 6), offset));
        }
        if (record == Figures.class) {
            return Arbitraries.integers().between(0, 99).map(sourced -> new Figures(sourced + 1, sourced));
        }
        if (record == NewsDate.class) {
            return Arbitraries.integers().between(0, 100_000).map(day -> NewsDate.of(LocalDate.ofEpochDay(day)));
        }
        var components = Arrays.asList(record.getRecordComponents());
        return Combinators.combine(
                        components.stream().map(RecordArbitraries::of).toList())
                .as(values -> construct(record, components, values));
    }

    private static Arbitrary<@Nullable Object> of(RecordComponent component) {
        var arbitrary =
                component.getName().equals("url") ? urls().map(url -> (Object) url) : of(component.getGenericType());
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? arbitrary.injectNull(0.3) : arbitrary;
    }

    private static Arbitrary<Object> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            if (generic.getRawType() == Map.class) {
                return Arbitraries.maps(texts(), texts()).ofMaxSize(3).map(Map::copyOf);
            }
            return of(generic.getActualTypeArguments()[0])
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(2)
                    .map(List::copyOf);
        }
        if (type == int.class) {
            return Arbitraries.integers().between(1, Integer.MAX_VALUE).map(number -> number);
        }
        if (type == Integer.class) {
            return Arbitraries.integers().between(2, Integer.MAX_VALUE).map(number -> number);
        }
        if (type == long.class) {
            return Arbitraries.longs().map(number -> number);
        }
        if (type == double.class) {
            return Arbitraries.doubles().between(0, 1).map(number -> number);
        }
        if (type == boolean.class || type == Boolean.class) {
            return Arbitraries.of(true, false).map(value -> value);
        }
        if (type == String.class) {
            return texts().map(text -> text);
        }
        if (type == Instant.class) {
            return Arbitraries.longs()
                    .between(0, 4_000_000_000_000_000_000L)
                    .map(nanos -> Instant.ofEpochSecond(0, nanos));
        }
        var javaClass = (Class<?>) type;
        return javaClass.isEnum() ? Arbitraries.of(javaClass.getEnumConstants()).map(value -> value) : of(javaClass);
    }

    private static Arbitrary<Span> spans() {
        return Arbitraries.integers()
                .between(0, LENGTH - 1)
                .flatMap(start ->
                        Arbitraries.integers().between(start + 1, LENGTH).map(end -> new Span(start, end)));
    }

    private static Arbitrary<EnrichedArticle> enrichedArticles() {
        return Combinators.combine(
                        of(Article.class).map(Article.class::cast),
                        quotes().list().ofMaxSize(2),
                        of(Speaker.class).map(Speaker.class::cast).list().ofMaxSize(2),
                        of(Tag.class).map(Tag.class::cast).list().ofMaxSize(2),
                        of(Changes.class).map(Changes.class::cast).injectNull(0.3),
                        drafts().injectNull(0.3))
                .as((article, quotes, speakers, tags, changes, draft) -> new EnrichedArticle(
                                article.id(),
                                1,
                                article.status(),
                                article,
                                quotes.stream()
                                        .map(quote -> verbatim(quote, article))
                                        .toList(),
                                speakers,
                                tags,
                                changes,
                                null,
                                null)
                        .with(draft));
    }

    private static Arbitrary<Statement> statements() {
        var edit = Combinators.combine(spans(), Arbitraries.of(EditKind.class), texts().injectNull(0.5))
                .as((span, kind, was) -> new Edit(span.start(), span.end(), kind, was));
        return Combinators.combine(
                        texts(),
                        spans().list().ofMinSize(1).ofMaxSize(2),
                        texts().list().ofMaxSize(2),
                        edit.list().ofMaxSize(1))
                .as(Statement::new);
    }

    private static Arbitrary<Draft> drafts() {
        return Combinators.combine(
                        texts(),
                        statements().injectNull(0.5),
                        statements().list().ofMaxSize(2))
                .as((model, signal, points) ->
                        signal == null ? Draft.refused(model, "number", model) : Draft.of(model, signal, points));
    }

    private static Quote verbatim(Quote quote, Article article) {
        var text = quote.spans().stream().map(span -> span.in(article.text())).collect(Collectors.joining(" "));
        return new Quote(
                quote.id(),
                text,
                quote.spans(),
                quote.kind(),
                quote.speaker(),
                quote.unattributed(),
                quote.cueSpan() == null ? quote.cue() : quote.cueSpan().in(article.text()),
                quote.cueSpan(),
                quote.rule(),
                quote.confidence(),
                quote.prefix(),
                quote.suffix());
    }

    private static Arbitrary<Quote> quotes() {
        var speaker = of(Attributed.class).map(Attributed.class::cast).injectNull(0.5);
        return Combinators.combine(
                        texts(), spans().list().ofMinSize(1).ofMaxSize(3), speaker, spans().injectNull(0.5), texts())
                .as((text, spans, who, cueSpan, rule) -> new Quote(
                        "q",
                        text,
                        spans,
                        QuoteKind.DIRECT,
                        who,
                        who == null ? "no-cue" : null,
                        cueSpan == null ? null : text,
                        cueSpan,
                        rule,
                        1,
                        "",
                        text));
    }

    private static Arbitrary<DirectoryEntry> directoryEntries() {
        return Combinators.combine(
                        names(),
                        names().list().ofMaxSize(3),
                        of(DirectoryLink.class)
                                .map(DirectoryLink.class::cast)
                                .list()
                                .ofMaxSize(2),
                        items(),
                        names().list().ofMaxSize(2))
                .as((name, aliases, links, item, affiliations) ->
                        new DirectoryEntry("id-1", name, aliases, links, item, affiliations));
    }

    private static TagModel tagModel(String name, double number, int weight) {
        return new TagModel(
                TagModel.FORMAT,
                "wend",
                "en",
                9,
                new TagModel.HeldOut(1, 0.5, Math.abs(number) / 9),
                Collections.nCopies(8, number),
                List.of(name, name + " x"),
                List.of(2, 3),
                List.of(new TagModel.LearnedLabel(name, 4, number, number, List.of(1), List.of(weight))));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(" -'’éł王")
                .ofMaxLength(9)
                .map(end -> "A" + end);
    }

    private static Arbitrary<@Nullable String> items() {
        return Arbitraries.integers().between(1, 9_999_999).map(n -> "Q" + n).injectNull(0.3);
    }

    private static Arbitrary<String> urls() {
        return Arbitraries.strings().alpha().ofMaxLength(9).map(path -> "https://news.example/" + path);
    }

    /** Strings of any characters, without halves of surrogate pairs. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMinLength(2 * LENGTH)
                .ofMaxLength(3 * LENGTH)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static Object construct(Class<?> record, List<RecordComponent> components, List<@Nullable Object> values) {
        try {
            var types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
            return record.getDeclaredConstructor(types).newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
