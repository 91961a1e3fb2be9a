package dev.copydesk.enrich.tags;

import dev.copydesk.events.Article;
import dev.copydesk.events.Byline;
import dev.copydesk.events.TagScheme;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that are no tag, however often the text has them: the site's own, whoever wrote, people whom an initial hides. */
final class UntaggedNames {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** {@code Ada B.} */
    private static final Pattern HIDDEN = Pattern.compile("\\p{Lu}\\p{L}+(?:-\\p{L}+)? \\p{Lu}\\.");

    private final Set<String> own = new HashSet<>();

    UntaggedNames(Article article) {
        own.add(letters(article.site()));
        var parts = article.site().split("\\.");
        Arrays.stream(parts)
                .limit(Math.max(0, parts.length - 1))
                .map(UntaggedNames::letters)
                .forEach(own::add);
        article.bylines().stream().map(Byline::name).map(UntaggedNames::letters).forEach(own::add);
    }

    boolean has(FoundTag tag) {
        return tag.scheme() == TagScheme.ENTITY
                && (own.contains(letters(tag.label()))
                        || HIDDEN.matcher(tag.label()).matches());
    }

    private static String letters(String label) {
        return NO_LETTERS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
