package dev.copydesk.console.reader.state;

import org.jspecify.annotations.Nullable;

/**
 * Which cards are asked for: those of all that is given.
 *
 * @param speaker id of one of whom the digest shows a quote
 * @param language its first part: {@code en}
 */
public record CardFilter(
        @Nullable String site,
        @Nullable String tag,
        @Nullable String speaker,
        @Nullable String language) {
    public static final CardFilter ALL = new CardFilter(null, null, null, null);

    public static CardFilter ofTag(String id) {
        return new CardFilter(null, id, null, null);
    }

    public static CardFilter ofSpeaker(String id) {
        return new CardFilter(null, null, id, null);
    }

    boolean takes(Card card) {
        return (site == null || site.equals(card.site()))
                && (tag == null || card.tags().stream().anyMatch(t -> t.id().equals(tag)))
                && (speaker == null || card.speakers().stream().anyMatch(s -> s.id().equals(speaker)))
                && (language == null || language.equals(card.mainLanguage()));
    }

    /** The list to look through, that with the fewest cards as a rule; null for all cards. */
    @Nullable
    String list() {
        if (tag != null) {
            return CardKeys.list(CardKeys.TAG, tag);
        }
        if (speaker != null) {
            return CardKeys.list(CardKeys.SPEAKER, speaker);
        }
        if (site != null) {
            return CardKeys.list(CardKeys.SITE, site);
        }
        return language == null ? null : CardKeys.list(CardKeys.LANGUAGE, language);
    }
}
