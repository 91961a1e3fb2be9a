package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.text.WordList;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** The names of people, bodies, products and places, and the noun phrases that matter most, ranked alike. */
public final class PhraseTags implements TagFinder {
    private static final int MOST = 15;
    private static final int SHORTEST = 2;

    /** Below it a phrase is as likely a word that happens to stand there: F1@10 on DUC 2001 is the same without it. */
    private static final double LEAST_LIKELY = 0.04;

    private record Ranked(Candidate candidate, double likelihood) {}

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var tags = new LinkedHashMap<String, FoundTag>();
        var chosen = new ArrayList<Candidate>();
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
        var candidates = Candidates.of(reading, article.cast(), words);
        boolean compounds = lexicon.has(WordList.TRAITS, "nouns-capitalised");
        var text = new TextFacts(candidates, words, reading.article().headline(), compounds);
        return ShortForms.merged(candidates.all(), words, compounds).stream()
                .filter(c -> isTag(c, text))
                .map(c -> new Ranked(c, Feature.likelihood(c, text)))
                .filter(r -> r.likelihood() >= LEAST_LIKELY)
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.likelihood())
                        .thenComparing(r -> r.candidate().label()))
                .toList();
    }

    static boolean isTag(Candidate candidate, TextFacts text) {
        return candidate.words().size() > 1
                || candidate.isName()
                || !text.words().weak().contains(candidate.head());
    }

    private static FoundTag tag(Candidate candidate, double likelihood) {
        return new FoundTag(
                candidate.label(),
                candidate.isName() ? TagScheme.ENTITY : TagScheme.KEYPHRASE,
                null,
                Math.round(Math.sqrt(likelihood) * 1000) / 1000.0,
                candidate.spans(),
                null);
    }

    /** Whether a candidate says less than one that is chosen, and no more often. */
    private static boolean isPart(Candidate candidate, Candidate chosen) {
        return candidate.words().size() <= chosen.words().size()
                && candidate.count() <= chosen.count()
                && Collections.indexOfSubList(chosen.words(), candidate.words()) >= 0;
    }
}
