package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.state.Card;
import dev.copydesk.console.web.OutsideText;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A card as a page shows it.
 *
 * @param source where the article itself is read
 * @param day as the site dates it; absent where it does not
 */
public record CardView(
        PageLink article,
        PageLink site,
        @Nullable String source,
        @Nullable String day,
        @Nullable String language,
        @Nullable String signal,
        String minutes,
        List<PageLink> tags,
        List<PageLink> speakers) {
    /** Fewer minutes are none to speak of. */
    private static final double LEAST_SAVED = 0.1;

    private static final int TAGS = 6;
    private static final int SPEAKERS = 4;

    public CardView {
        tags = List.copyOf(tags);
        speakers = List.copyOf(speakers);
    }

    static CardView of(Card card) {
        var signal = card.signal();
        var date = card.publishedAt();
        return new CardView(
                PageLink.ofArticle(card.id(), card.headline().isBlank() ? "Without a headline" : card.headline()),
                PageLink.ofSite(card.site()),
                WebLink.of(card.url()),
                date == null ? null : date.day().toString(),
                LanguageTags.tag(card.language()),
                signal == null ? null : OutsideText.line(signal, 700),
                minutes(card.sourceMinutes(), card.savedMinutes()),
                card.tags().stream()
                        .limit(TAGS)
                        .map(tag -> PageLink.ofTag(tag.id(), tag.label()))
                        .toList(),
                card.speakers().stream()
                        .limit(SPEAKERS)
                        .map(speaker -> PageLink.ofSpeaker(speaker.id(), speaker.label()))
                        .toList());
    }

    private static String minutes(double source, double saved) {
        if (source == 0) {
            return "no text";
        }
        var read = String.format(Locale.ROOT, "%.1f min read", source);
        return saved < LEAST_SAVED ? read : read + String.format(Locale.ROOT, ", %.1f saved", saved);
    }
}
