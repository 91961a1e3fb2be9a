package dev.copydesk.enrich.speakers;

import dev.copydesk.events.Article;
import dev.copydesk.events.SpeakerIdentity;
import java.text.Normalizer;
import java.util.Locale;

/**
 * Ids of speakers that come from their names. A full name within a site is one person ({@code ada-byron@example.org}); a name
 * of one word, and a source without a name, is known within its article alone.
 */
public final class SpeakerIds {
    private static final int MAX_SLUG = 80;

    private final String site;
    private final String articleId;

    public SpeakerIds(Article article) {
        this.site = article.site();
        this.articleId = article.id();
    }

    public String of(Actor actor) {
        return actor.identity().id();
    }

    public String ofUnnamed(String phrase) {
        return withinArticle(phrase).id();
    }

    ActorIdentity byName(Actor actor) {
        boolean full = actor.words().size() > 1 && !site.isBlank();
        return full
                ? new ActorIdentity(slug(actor.name()) + "@" + site, SpeakerIdentity.SITE_NAME)
                : withinArticle(actor.name());
    }

    ActorIdentity withinArticle(String name) {
        return new ActorIdentity(slug(name) + "@" + articleId, SpeakerIdentity.ARTICLE);
    }

    /** Letters and digits of any script in lower case, accents off, words joined by hyphens. */
    public static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKD);
        var slug = new StringBuilder();
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && c != '\''
                    && c != '’'
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        int end = Math.min(slug.length(), MAX_SLUG);
        if (end < slug.length() && Character.isHighSurrogate(slug.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && slug.charAt(end - 1) == '-') {
            end--;
        }
        return end == 0 ? "unnamed" : slug.substring(0, end).toLowerCase(Locale.ROOT);
    }
}
