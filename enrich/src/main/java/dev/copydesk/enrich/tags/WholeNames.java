package dev.copydesk.enrich.tags;

import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives people their whole names: a family name alone is that of whoever bears it in the article. */
final class WholeNames {
    private static final Set<TagScheme> OF_TEXT =
            EnumSet.of(TagScheme.ENTITY, TagScheme.KEYPHRASE, TagScheme.PUBLISHER);

    private WholeNames() {}

    static FoundTag of(FoundTag tag, ReadArticle article) {
        var label = tag.label();
        boolean mayBeName =
                OF_TEXT.contains(tag.scheme()) && !label.isEmpty() && Character.isUpperCase(label.codePointAt(0));
        var name = mayBeName ? whole(label, article) : null;
        return name == null || name.equals(label)
                ? tag
                : new FoundTag(
                        name,
                        tag.scheme() == TagScheme.KEYPHRASE ? TagScheme.ENTITY : tag.scheme(),
                        tag.ref(),
                        tag.confidence(),
                        tag.evidence(),
                        tag.wikidata());
    }

    private static @Nullable String whole(String label, ReadArticle article) {
        boolean nouns = article.reading().lexicon().has(Trait.NOUNS_CAPITALISED);
        var last = label.substring(label.lastIndexOf(' ') + 1);
        var actor = article.cast().named(last);
        if (actor == null && nouns && last.endsWith("s")) {
            actor = article.cast().named(last.substring(0, last.length() - 1));
        }
        if (actor == null || !actor.isEvident() || actor.name().indexOf(' ') < 0) {
            return null;
        }
        var family = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        boolean ends = endsWith(actor.name(), label)
                || (nouns && last.equals(family + "s") && label.equals(last))
                || (nouns && label.indexOf(' ') > 0 && isBeforeName(label, actor.name(), article));
        return ends ? actor.name() : null;
    }

    /** {@code Präsident Byron}, {@code Sieg Byrons}: a noun before someone's family name, which is no other given name. */
    private static boolean isBeforeName(String label, String name, ReadArticle article) {
        var lexicon = article.reading().lexicon();
        var first = label.substring(0, label.indexOf(' ')).toLowerCase(Locale.ROOT);
        boolean given = lexicon.has(WordList.FIRST_NAMES, first) || lexicon.has(WordList.GIVEN_NAMES, first);
        return !given && !name.toLowerCase(Locale.ROOT).startsWith(first);
    }

    private static boolean endsWith(String name, String family) {
        return name.length() > family.length()
                && name.toLowerCase(Locale.ROOT).endsWith(" " + family.toLowerCase(Locale.ROOT));
    }
}
