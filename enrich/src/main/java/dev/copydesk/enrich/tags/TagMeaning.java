package dev.copydesk.enrich.tags;

import dev.copydesk.events.Span;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What several finders found and mean the same by. */
final class TagMeaning {
    private static final int MOST_SPANS = 20;
    private static final int LONGEST_ACRONYM = 8;

    /** From the particular to the general. */
    private static final List<TagScheme> SCHEMES = List.of(
            TagScheme.RULE,
            TagScheme.PUBLISHER,
            TagScheme.LEARNED,
            TagScheme.ENTITY,
            TagScheme.KEYPHRASE,
            TagScheme.IPTC);

    private static final Comparator<FoundTag> PARTICULAR_FIRST =
            Comparator.comparingInt(found -> SCHEMES.indexOf(found.scheme()));

    private final LabelAliases aliases;
    private final List<FoundTag> found = new ArrayList<>();

    /** Where it is called by something else than any finder does: its long form. */
    private @Nullable String called;

    private @Nullable String label;

    TagMeaning(LabelAliases aliases) {
        this.aliases = aliases;
    }

    void add(FoundTag tag) {
        label = null;
        found.add(tag);
        found.sort(PARTICULAR_FIRST);
    }

    /** Takes over what means the same, under this one's name. */
    void absorb(TagMeaning other) {
        called = label();
        found.addAll(other.found);
        found.sort(PARTICULAR_FIRST);
    }

    /** The best-looking spelling: the most particular finder's, or one with capitals where that has none; an alias resolved. */
    String label() {
        var known = label;
        if (known == null) {
            known = called == null ? bestLooking() : called;
            label = known;
        }
        return known;
    }

    private String bestLooking() {
        var first = found.get(0);
        var own = aliases.resolved(first.label());
        if (!TagId.of(own).equals(TagId.of(first.label())) || first.scheme() == TagScheme.RULE || hasCapital(own)) {
            return own;
        }
        return found.stream()
                .filter(f -> f.scheme() == TagScheme.ENTITY || f.scheme() == TagScheme.LEARNED)
                .map(FoundTag::label)
                .filter(label -> hasCapital(label) && label.equalsIgnoreCase(own))
                .findFirst()
                .orElse(own);
    }

    private static boolean hasCapital(String label) {
        return label.chars().anyMatch(Character::isUpperCase);
    }

    /** Whether the newsroom itself chose it: by a rule, or by its tagged archive. */
    boolean isChosen() {
        return found.stream().anyMatch(f -> f.scheme() == TagScheme.RULE || f.scheme() == TagScheme.LEARNED);
    }

    /** Whether its label is nearer to the form that dictionaries list than another's of the same words: the shorter is. */
    boolean isPlainerThan(TagMeaning other) {
        return label().length() < other.label().length();
    }

    /** Whether its label is two to eight capitals. */
    boolean isAcronym() {
        var label = label();
        return label.length() > 1
                && label.length() <= LONGEST_ACRONYM
                && label.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** The capitals that the words of its label begin with, where there are several. */
    String initials() {
        var initials = new StringBuilder();
        for (var word : label().split("[\\s-]+")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    @Nullable
    String wikidata() {
        return found.stream()
                .map(FoundTag::wikidata)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Tag tag() {
        var label = label();
        return new Tag(
                TagId.of(label),
                label,
                found.get(0).scheme(),
                found.stream().mapToDouble(FoundTag::confidence).max().orElse(0),
                found.stream()
                        .flatMap(f -> f.evidence().stream())
                        .distinct()
                        .sorted(Comparator.<Span>naturalOrder())
                        .limit(MOST_SPANS)
                        .toList(),
                found.stream().map(FoundTag::source).distinct().toList(),
                wikidata());
    }
}
