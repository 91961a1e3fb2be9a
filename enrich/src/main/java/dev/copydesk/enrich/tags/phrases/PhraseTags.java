package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The names of people, bodies and places, and the phrases that matter most, ranked alike: by the rank of their words and how
 * often they stand.
 */
public final class PhraseTags implements TagFinder {
    private static final int MOST = 15;
    private static final double HIGHEST = 0.95;

    // found by trying on the DUC 2001 keyphrases: F1@10
    private static final double FREQUENCY = 0.4;
    private static final double FREQUENCY_OF_NAME = 0.7;
    private static final double PART_OF_LONGER = 0.3;
    private static final double SINGLE_WORD = 0.4;
    private static final double NAME = 0.7;

    /** A single word stands at least so often on its own. */
    private static final int FEWEST_OF_WORD = 2;

    /** A part of a tag is a tag too where it stands so many times as often. */
    private static final int MORE_THAN_PART = 2;

    /** So many words of a tag in another say the same again. */
    private static final int TELLING_WORDS = 2;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private record Ranked(Candidate candidate, double score) {}

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var names = speakerNames(article.speakers());
        var tags = new LinkedHashMap<String, FoundTag>();
        var chosen = new ArrayList<Candidate>();
        var ranked = ranked(article.reading());
        double highest = ranked.isEmpty() ? 1 : ranked.get(0).score();
        for (var next : ranked) {
            var candidate = next.candidate();
            var id = TagId.of(candidate.label());
            if (tags.size() < MOST
                    && !id.isEmpty()
                    && !tags.containsKey(id)
                    && chosen.stream().noneMatch(c -> isPart(candidate, c) || extendsOnce(candidate, c))) {
                chosen.add(candidate);
                tags.put(id, tag(candidate, HIGHEST * Math.sqrt(next.score() / highest), names.get(id)));
            }
        }
        return List.copyOf(tags.values());
    }

    private static FoundTag tag(Candidate candidate, double confidence, @Nullable String speaker) {
        boolean name = candidate.isName() || speaker != null;
        return new FoundTag(
                speaker == null ? candidate.label() : speaker,
                name ? TagScheme.ENTITY : TagScheme.KEYPHRASE,
                null,
                Math.round(confidence * 1000) / 1000.0,
                candidate.spans(),
                null);
    }

    /** By the id of the tag that their name would be, the names of the article's speakers. */
    private static Map<String, String> speakerNames(List<Speaker> speakers) {
        var names = new TreeMap<String, String>();
        for (var speaker : speakers) {
            if (speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORGANISATION) {
                names.putIfAbsent(TagId.of(speaker.name()), speaker.name());
            }
        }
        return names;
    }

    private static List<Ranked> ranked(Reading reading) {
        var words = TagWords.of(reading.article().language());
        var rank = new WordRank(
                reading.tokens().stream()
                        .filter(words::isContent)
                        .map(token -> TagId.singular(token.key()))
                        .toList(),
                headline(reading.article().headline()));
        return Names.merged(Candidates.of(reading, words)).stream()
                .filter(c -> c.isName() || isPhrase(c, words))
                .map(c -> new Ranked(c, score(c, rank)))
                .filter(r -> r.score() > 0)
                .sorted(Comparator.comparingDouble((Ranked r) -> -r.score())
                        .thenComparing(r -> r.candidate().label()))
                .toList();
    }

    private static boolean isPhrase(Candidate candidate, TagWords words) {
        if (candidate.words().size() == 1) {
            return candidate.alone() >= FEWEST_OF_WORD
                    && !words.weak().contains(candidate.words().get(0));
        }
        return candidate.alone() > 0 || candidate.count() > 1;
    }

    private static double score(Candidate candidate, WordRank rank) {
        double words = candidate.words().stream().mapToDouble(rank::of).sum();
        double places = candidate.alone() + PART_OF_LONGER * (candidate.count() - candidate.alone());
        double kind = candidate.isName() ? NAME : 1;
        double single = candidate.words().size() > 1 || candidate.isName() ? 1 : SINGLE_WORD;
        return words * Math.pow(places, candidate.isName() ? FREQUENCY_OF_NAME : FREQUENCY) * kind * single;
    }

    private static boolean isPart(Candidate candidate, Candidate chosen) {
        return candidate.words().size() <= chosen.words().size()
                && Collections.indexOfSubList(chosen.words(), candidate.words()) >= 0
                && candidate.count() < MORE_THAN_PART * chosen.count();
    }

    /** A phrase that stands once and says what a tag says, with other words beside. */
    private static boolean extendsOnce(Candidate candidate, Candidate chosen) {
        return !candidate.isName()
                && candidate.count() <= 1
                && candidate.words().stream().filter(chosen.words()::contains).count()
                        >= Math.min(TELLING_WORDS, chosen.words().size());
    }

    private static Set<String> headline(String headline) {
        return BETWEEN_WORDS
                .splitAsStream(headline.toLowerCase(Locale.ROOT))
                .map(TagId::singular)
                .collect(Collectors.toUnmodifiableSet());
    }
}
