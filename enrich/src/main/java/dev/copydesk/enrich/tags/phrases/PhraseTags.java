package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import dev.copydesk.language.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The names of people, bodies, products and places, and the noun phrases that matter most, ranked alike. */
public final class PhraseTags implements TagFinder {
    private static final int MOST = 15;
    private static final int SHORTEST = 2;

    /** Under a fifth of English or German text are these in tables and lists at most. */
    private static final double LEAST_SMALL = 0.15;

    private static final int FEWEST_TO_JUDGE = 40;

    private static final Set<WordClass> SMALL = EnumSet.of(
            WordClass.DETERMINER, WordClass.PRONOUN, WordClass.FUNCTION, WordClass.MODAL, WordClass.INFINITIVE);

    private record Ranked(TagCandidate candidate, double likelihood) {}

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var tags = new LinkedHashMap<String, FoundTag>();
        var chosen = new ArrayList<TagCandidate>();
        for (var next : ranked(article)) {
            var candidate = next.candidate();
            if (tags.size() == MOST) {
                break;
            }
            var id = TagId.of(candidate.label());
            boolean isNew = id.length() >= SHORTEST
                    && !tags.containsKey(id)
                    && chosen.stream().noneMatch(c -> isPart(candidate, c));
            if (isNew) {
                chosen.add(candidate);
                tags.put(id, tag(candidate, next.likelihood()));
            }
        }
        return List.copyOf(tags.values());
    }

    private static List<Ranked> ranked(ReadArticle article) {
        var reading = article.reading();
        var lexicon = reading.lexicon();
        var language = lexicon.isOf(reading.article().language()) ? lexicon.language() : "";
        var words = TagWords.of(language);
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
        return candidate.words().size() > 1
                || candidate.isName()
                || !(text.words().weak().contains(candidate.head())
                        || text.words().vague().contains(candidate.head()));
    }

    private static FoundTag tag(TagCandidate candidate, double likelihood) {
        return new FoundTag(
                candidate.label(),
                candidate.isName() ? TagScheme.ENTITY : TagScheme.KEYPHRASE,
                null,
                Math.round(Math.sqrt(likelihood) * 1000) / 1000.0,
                candidate.spans(),
                null);
    }

    /** Whether a candidate says less than one that is chosen, and no more often. */
    private static boolean isPart(TagCandidate candidate, TagCandidate chosen) {
        return candidate.words().size() <= chosen.words().size()
                && candidate.count() <= chosen.count()
                && Collections.indexOfSubList(chosen.words(), candidate.words()) >= 0;
    }
}
