package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.feeds.UrlPart;
import dev.copydesk.console.web.Figures;
import dev.copydesk.console.web.OutsideText;
import dev.copydesk.events.KnownPerson;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.publish.pages.PageReader.Place;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code GET /read/speakers/ID}: who they are, what they said, with whom and about what. */
final class SpeakerPages {
    private static final int ARTICLES = 20;
    private static final int LINES = 20;

    private final TopicPages pages;
    private final CachedAnswers answers;

    SpeakerPages(TopicPages pages, CachedAnswers answers) {
        this.pages = pages;
        this.answers = answers;
    }

    void answer(Context context, @Nullable String id) {
        var given = context.queryParam("before");
        var before = given == null ? Optional.<Place>empty() : Place.of(given);
        var found = id == null || id.isBlank() || id.length() > 1_000
                ? Optional.<TopicPages.Part<SpeakerPage>>empty()
                : pages.speaker(id, before.orElse(null), ARTICLES);
        if (id == null || found.isEmpty()) {
            answers.problem(context, 404, "No such speaker", "No digest names one of this id.");
            return;
        }
        var page = found.get().page();
        var next = found.get().next();
        var model = new LinkedHashMap<String, Object>();
        model.put("title", OutsideText.line(page.name(), 200));
        model.put(
                "about",
                Figures.some(page.quoteCount(), "quote", "quotes") + " in "
                        + Figures.some(page.articleCount(), "article", "articles"));
        model.put("roles", roles(page));
        model.put("profiles", profiles(page));
        model.put("feed", "?speaker=" + UrlPart.of(id));
        model.put("days", DayBars.of(page.days()));
        model.put("tags", TagPages.tags(page.coTags()));
        model.put(
                "others",
                page.coSpeakers().stream()
                        .map(one -> PageLink.ofSpeaker(one.id(), one.label() + " " + one.count()))
                        .toList());
        model.put("quotes", page.quotes().stream().map(QuoteRow::of).toList());
        model.put("next", next == null ? "" : "?id=" + UrlPart.of(id) + "&before=" + UrlPart.of(next.toString()));
        var changed = page.quotes().isEmpty()
                ? null
                : Instant.ofEpochMilli(page.quotes().get(0).at());
        answers.page(context, "speaker", model, changed);
    }

    private static List<String> roles(SpeakerPage page) {
        var known = page.known();
        return Stream.concat(
                        page.roles().stream(),
                        Stream.ofNullable(known).map(KnownPerson::affiliations).flatMap(List::stream))
                .distinct()
                .limit(LINES)
                .map(role -> OutsideText.line(role, 200))
                .toList();
    }

    private static List<String> profiles(SpeakerPage page) {
        return page.links().stream()
                .map(link -> WebLink.of(link.url()))
                .filter(Objects::nonNull)
                .distinct()
                .limit(LINES)
                .toList();
    }
}
