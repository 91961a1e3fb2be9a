package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.state.Card;
import dev.copydesk.console.reader.state.CardPart;
import dev.copydesk.console.reader.state.CardQueries;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.console.web.OutsideText;
import io.javalin.http.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code GET /read}: digests as cards, newest first, of a site, a tag, a language; and the search for tags and speakers. */
final class CardPages {
    static final int PART = 24;
    private static final int CHOICES = 300;
    private static final int FOUND = 30;

    private final ReaderState state;
    private final CachedAnswers answers;

    CardPages(ReaderState state, CachedAnswers answers) {
        this.state = state;
        this.answers = answers;
    }

    void answer(Context context) {
        var asked = CardRequest.of(context);
        var cards = state.cards();
        var part = cards.part(asked.filter(), asked.behind(), PART);
        var model = new LinkedHashMap<String, Object>();
        model.put("title", title(asked, part));
        model.put("words", asked.words());
        model.put("found", found(cards, asked));
        model.put("sites", cards.sites(CHOICES));
        model.put("languages", cards.languages(CHOICES));
        model.put("site", text(asked.filter().site()));
        model.put("language", text(asked.filter().language()));
        model.put("tag", text(asked.filter().tag()));
        model.put("speaker", text(asked.filter().speaker()));
        model.put("cards", views(part));
        model.put("first", asked.behind() == null);
        model.put("query", asked.query());
        model.put("next", part.next() == null ? "" : asked.query(part.next()));
        answers.page(context, "cards", model, changed(part));
    }

    static List<CardView> views(CardPart part) {
        return part.cards().stream().map(CardView::of).toList();
    }

    static @Nullable Instant changed(CardPart part) {
        return part.cards().isEmpty()
                ? null
                : Instant.ofEpochMilli(part.cards().get(0).at());
    }

    static String title(CardRequest asked, CardPart part) {
        var names = new ArrayList<String>();
        var filter = asked.filter();
        if (filter.tag() != null) {
            names.add(
                    label(part.cards().stream().flatMap(c -> c.tags().stream()).toList(), filter.tag()));
        }
        if (filter.speaker() != null) {
            names.add(label(
                    part.cards().stream().flatMap(c -> c.speakers().stream()).toList(), filter.speaker()));
        }
        if (filter.site() != null) {
            names.add(filter.site());
        }
        if (filter.language() != null) {
            names.add("in " + filter.language());
        }
        return names.isEmpty() ? "Digests" : "Digests: " + OutsideText.line(String.join(", ", names), 200);
    }

    /** What a tag or speaker is called on a card; its id where no card tells. */
    static String label(List<Card.Label> labels, String id) {
        return labels.stream()
                .filter(label -> label.id().equals(id))
                .map(Card.Label::label)
                .findFirst()
                .orElse(id);
    }

    private static List<PageLink> found(CardQueries cards, CardRequest asked) {
        return cards.search(asked.words(), FOUND).stream()
                .map(one -> one.speaker()
                        ? PageLink.ofSpeaker(one.id(), one.label())
                        : PageLink.ofTag(one.id(), one.label()))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
