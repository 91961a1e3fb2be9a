package dev.copydesk.enrich.tags.publisher;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.events.Span;
import dev.copydesk.events.TagScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;

/** The publisher's own keywords, less what is none: addresses, settings of their software, whole sentences. */
public final class PublisherKeywords implements TagFinder {
    private static final int MOST = 8;

    private static final Pattern NO_KEYWORD = Pattern.compile("[:=/<>{}|@_]|^[\\d\\W]*$");
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;
    private static final int MOST_READ = 100;
    private static final int MOST_SPANS = 20;
    private static final double IN_TEXT = 0.9;
    private static final double NOT_IN_TEXT = 0.6;

    @Override
    public List<FoundTag> find(ReadArticle article) {
        var reading = article.reading();
        var tags = new LinkedHashMap<String, FoundTag>();
        for (var keyword :
                reading.article().keywords().stream().limit(MOST_READ).toList()) {
            var label = keyword.strip().replaceAll("\\s+", " ");
            var id = TagId.of(label);
            if (tags.size() < MOST && isKeyword(label) && !id.isEmpty() && !tags.containsKey(id)) {
                var evidence = evidence(reading, label);
                double confidence = evidence.isEmpty() ? NOT_IN_TEXT : IN_TEXT;
                tags.put(id, new FoundTag(label, TagScheme.PUBLISHER, null, confidence, evidence, null));
            }
        }
        return List.copyOf(tags.values());
    }

    private static boolean isKeyword(String label) {
        return label.length() > 1
                && label.length() <= LONGEST
                && label.split(" ").length <= MOST_WORDS
                && !NO_KEYWORD.matcher(label).find();
    }

    /** Where the text says the keyword, as whole words, in any case. */
    private static List<Span> evidence(Reading reading, String label) {
        var text = reading.text();
        var matcher = Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(label) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        var spans = new ArrayList<Span>();
        while (spans.size() < MOST_SPANS && matcher.find()) {
            spans.add(reading.span(matcher.start(), matcher.end()));
        }
        return spans;
    }
}
