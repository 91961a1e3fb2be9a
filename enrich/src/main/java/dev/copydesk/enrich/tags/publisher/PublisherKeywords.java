package dev.copydesk.enrich.tags.publisher;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.places.CountryTags;
import dev.copydesk.events.TagScheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The publisher's own keywords, as the text writes them, less what says nothing of the article's matter. */
public final class PublisherKeywords implements TagFinder {
    private static final int MOST = 20;
    private static final int MOST_READ = 100;
    private static final int MOST_CHARACTERS = 2_000;
    private static final double NOT_IN_TEXT = 0.6;
    private static final double IN_TEXT = 0.85;
    private static final double FOR_EACH_PLACE = 0.01;
    private static final double HIGHEST = 0.95;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<=\\S) \\([^()]*\\)$");

    private static final Pattern SIGNS_AROUND = Pattern.compile("^[&·•*\\-–—\\s\"“”„']+|[&·•*\\-–—\\s\"“”„']+$");

    /** Where a hashtag's words meet: {@code ClimateCrisis}, {@code UKWeather}. */
    private static final Pattern WITHIN_HASHTAG =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})");

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var reading = article.reading();
        var labels = reading.article().keywords().stream()
                .limit(MOST_READ)
                .filter(keyword -> keyword.length() <= MOST_CHARACTERS)
                .flatMap(SEPARATOR::splitAsStream)
                .map(PublisherKeywords::plain)
                .limit(MOST_READ)
                .toList();
        var noise = new KeywordNoise(reading.article());
        var spelling = new KeywordSpelling(reading);
        var language = reading.article().language();
        var tags = new LinkedHashMap<String, FoundTag>();
        for (var keyword : noise.isAddress(labels) || KeywordNoise.areCodes(labels) ? List.<String>of() : labels) {
            var label = noise.is(keyword) ? "" : spelling.of(CountryTags.country(keyword, language));
            var id = TagId.of(label);
            if (tags.size() < MOST && !id.isEmpty() && !tags.containsKey(id)) {
                var evidence = spelling.evidence(label);
                double confidence = spelling.isInHeadline(label)
                        ? HIGHEST
                        : evidence.isEmpty()
                                ? NOT_IN_TEXT
                                : Math.min(HIGHEST, IN_TEXT + FOR_EACH_PLACE * evidence.size());
                tags.put(
                        id,
                        new FoundTag(
                                label,
                                TagScheme.PUBLISHER,
                                null,
                                Math.round(confidence * 100) / 100.0,
                                evidence,
                                null));
            }
        }
        return List.copyOf(tags.values());
    }

    /** Without what is no part of the words: what kind of label it is, the sign of a hashtag, brackets at the end, spaces. */
    private static String plain(String keyword) {
        var label = KeywordPrefixes.without(SPACE.matcher(keyword.strip()).replaceAll(" "));
        if (label.startsWith("#") && label.indexOf(' ') < 0) {
            label = WITHIN_HASHTAG.matcher(label.substring(1)).replaceAll(" ");
        }
        return SIGNS_AROUND.matcher(IN_BRACKETS.matcher(label).replaceAll("")).replaceAll("");
    }
}
