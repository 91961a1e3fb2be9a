package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import dev.copydesk.language.WordClass;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of people, bodies, products and places, and the noun phrases that matter most, ranked alike. */
public final class PhraseTags implements TagFinder {
    private static final int MOST_NAMES = 80;
    private static final int MOST_PHRASES = 80;
    private static final int SHORTEST = 2;

    /** Longer words in capitals are those of a heading. */
    private static final int LONGEST_INITIALS = 4;

    /** So many places make a phrase a term of the text. */
    private static final int AGAIN = 3;

    /** Under a fifth of English or German text are these in tables and lists at most. */
    private static final double LEAST_SMALL = 0.15;

    private static final int FEWEST_TO_JUDGE = 40;

    private static final Set<WordClass> SMALL = EnumSet.of(
            WordClass.DETERMINER, WordClass.PRONOUN, WordClass.FUNCTION, WordClass.MODAL, WordClass.INFINITIVE);

    private record Ranked(TagCandidate candidate, double likelihood) {}

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var tags = new LinkedHashMap<String, FoundTag>();
        var labels = new SingularLabels(article.reading());
        var counts = new EnumMap<TagScheme, Integer>(TagScheme.class);
        for (var next : ranked(article)) {
            var tag = tag(next.candidate(), labels.of(next.candidate()), next.likelihood());
            var id = TagId.of(tag.label());
            int most = tag.scheme() == TagScheme.ENTITY ? MOST_NAMES : MOST_PHRASES;
            if (id.length() >= SHORTEST
                    && !tags.containsKey(id)
                    && counts.merge(tag.scheme(), 1, Integer::sum) <= most) {
                tags.put(id, tag);
            }
        }
        return List.copyOf(tags.values());
    }

    private static List<Ranked> ranked(ReadArticle article) {
        var reading = article.reading();
        var words = TagWords.of(reading);
        var candidates = TagCandidates.of(reading, article.cast(), words);
        var text = new TextFacts(candidates, words, reading);
        boolean isItsLanguage = isRead(reading);
        return ShortForms.merged(candidates.all(), text).stream()
                .filter(c -> c.isName() || isItsLanguage)
                .filter(c -> isTag(c, text))
                .map(c -> new Ranked(c, CandidateFeature.likelihood(c, text)))
                .filter(r -> r.likelihood() >= CandidateDemand.on(r.candidate(), text))
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.likelihood())
                        .thenComparing(r -> r.candidate().label()))
                .toList();
    }

    /** Whether a text has the small words of the language that it is said to be in, as often as any text of it has. */
    private static boolean isRead(Reading reading) {
        int small = 0;
        int words = 0;
        for (int i = 0; i < reading.tokens().size(); i++) {
            words += reading.tokens().get(i).isWord() ? 1 : 0;
            small += SMALL.contains(reading.wordClass(i)) ? 1 : 0;
        }
        return words < FEWEST_TO_JUDGE || small >= LEAST_SMALL * words;
    }

    static boolean isTag(TagCandidate candidate, TextFacts text) {
        return (candidate.words().size() > 1 && !isShouted(candidate) && !isPlaceTold(candidate, text))
                || (candidate.isName() && isNamed(candidate, text))
                || !(text.words().weak().contains(candidate.head())
                        || text.words().vague().contains(candidate.head()));
    }

    /** Not {@code Agency}, a noun with a capital that is short for a name, nor {@code LATEST NEWS}, a heading. */
    private static boolean isNamed(TagCandidate name, TextFacts text) {
        if (name.words().size() > 1) {
            return !name.label().equals(name.label().toUpperCase(Locale.ROOT))
                    || name.words().stream().allMatch(word -> word.length() < LONGEST_INITIALS);
        }
        return !text.words().weak().contains(name.head())
                && !text.words().vague().contains(name.head())
                && !text.isGivenName(name.head());
    }

    /** {@code Küste Norwegens}: where nouns have capitals too, a noun before a country tells of it. */
    private static boolean isPlaceTold(TagCandidate candidate, TextFacts text) {
        return text.nounsCapitalised()
                && !candidate.isName()
                && candidate.count() < AGAIN
                && text.isCountry(candidate.label().substring(candidate.label().lastIndexOf(' ') + 1));
    }

    /** {@code LATEST TECHNOLOGIES}: a phrase of a heading, not a name of one word. */
    private static boolean isShouted(TagCandidate candidate) {
        var label = candidate.label();
        return !candidate.isName() && label.equals(label.toUpperCase(Locale.ROOT));
    }

    private static FoundTag tag(TagCandidate candidate, String label, double likelihood) {
        return new FoundTag(
                label,
                candidate.isName() ? TagScheme.ENTITY : TagScheme.KEYPHRASE,
                null,
                Math.round(Math.sqrt(likelihood) * 1000) / 1000.0,
                candidate.spans(),
                null);
    }
}
