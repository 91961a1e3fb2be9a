package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.UrlPart;
import dev.copydesk.console.reader.state.CardFilter;
import dev.copydesk.console.reader.state.CardQueries;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.events.Companion;
import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** {@code GET /read/tags/ID}: the digests of a tag, with what stands beside it and its articles by day. */
final class TagPages {
    private final ReaderState state;
    private final TopicPages pages;
    private final CachedAnswers answers;

    TagPages(ReaderState state, TopicPages pages, CachedAnswers answers) {
        this.state = state;
        this.pages = pages;
        this.answers = answers;
    }

    void answer(Context context, @Nullable String id) {
        if (id == null || id.isBlank() || id.length() > 1_000) {
            answers.problem(context, 404, "No such tag", "Which tag? Its address is /read/tags/ID.");
            return;
        }
        var given = context.queryParam("behind");
        var behind = given != null && CardQueries.isPlace(given) ? given : null;
        var part = state.cards().part(CardFilter.ofTag(id), behind, CardPages.PART);
        var page = pages.tag(id).map(TopicPages.Part::page);
        if (page.isEmpty() && part.cards().isEmpty()) {
            answers.problem(context, 404, "No such tag", "No digest has it.");
            return;
        }
        var label = page.map(p -> p.label())
                .orElseGet(() -> CardPages.label(
                        part.cards().stream().flatMap(c -> c.tags().stream()).toList(), id));
        var model = new LinkedHashMap<String, Object>();
        model.put("title", OutsideText.line(label, 200));
        model.put(
                "about",
                page.map(p -> Figures.some(p.count(), "article", "articles") + " · "
                                + p.scheme().name().toLowerCase(Locale.ROOT))
                        .orElse(""));
        model.put("feed", "?tag=" + UrlPart.of(id));
        model.put("days", DayBars.of(page.map(p -> p.days()).orElse(List.of())));
        model.put("beside", tags(page.map(p -> p.coTags()).orElse(List.of())));
        model.put("cards", CardPages.views(part));
        model.put("next", part.next() == null ? "" : "?id=" + UrlPart.of(id) + "&behind=" + part.next());
        answers.page(context, "tag", model, CardPages.changed(part));
    }

    static List<PageLink> tags(List<Companion> companions) {
        return companions.stream()
                .map(one -> PageLink.ofTag(one.id(), one.label() + " " + one.count()))
                .toList();
    }
}
