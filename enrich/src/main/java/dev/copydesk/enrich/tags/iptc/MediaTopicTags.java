package dev.copydesk.enrich.tags.iptc;

import dev.copydesk.enrich.tags.FoundTag;
import dev.copydesk.enrich.tags.ReadArticle;
import dev.copydesk.enrich.tags.TagFinder;
import dev.copydesk.events.Article;
import dev.copydesk.events.TagScheme;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The Media Topics that an article is about, and the broader ones that these imply. */
public final class MediaTopicTags implements TagFinder {
    private static final int MOST = 5;
    private static final int MOST_IMPLIED = 3;
    private static final int MOST_SPANS = 20;
    private static final int MOST_KEYWORDS = 50;

    @Override
    public List<FoundTag> find(ReadArticle read) {
        var article = read.reading().article();
        var language = language(article.language());
        var cues = TopicCues.of(language);
        var body = TopicShowing.in(TopicWords.of(article.text()), cues);
        var headline = TopicShowing.in(TopicWords.of(article.headline()), cues);
        var standfirst = TopicShowing.in(TopicWords.of(Objects.requireNonNullElse(article.standfirst(), "")), cues);
        var keywords = named(article.keywords().stream().limit(MOST_KEYWORDS), cues);
        var sections = named(sections(article), cues);
        int words = read.reading().tokens().size();

        var codes = new TreeSet<String>(body.keySet());
        codes.addAll(keywords);
        codes.addAll(sections);
        codes.addAll(headline.keySet());
        var found = new ArrayList<Weighed>();
        for (var code : codes) {
            var topic = MediaTopics.of(code);
            if (topic != null) {
                var showing = new TopicWeight(
                        body.get(code),
                        headline.get(code),
                        standfirst.get(code),
                        keywords.contains(code),
                        sections.contains(code),
                        topic.isTop(),
                        words);
                if (showing.isEnough()) {
                    found.add(new Weighed(topic, showing));
                }
            }
        }
        var kept = best(found);
        return Stream.concat(
                        kept.stream().map(weighed -> tag(weighed, read.reading(), language, cues)),
                        implied(kept, language, cues))
                .toList();
    }

    private static List<Weighed> best(List<Weighed> found) {
        found.sort(
                Comparator.comparingDouble((Weighed weighed) -> weighed.weight().confidence())
                        .reversed()
                        .thenComparing(weighed -> weighed.topic().code()));
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private record Weighed(MediaTopic topic, TopicWeight weight) {}

    private static String language(@Nullable String tag) {
        return tag == null ? "en" : tag.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    }

    private static Set<String> named(Stream<String> names, TopicCues cues) {
        var codes = new TreeSet<String>();
        names.forEach(name -> cues.named(name).ifPresent(codes::add));
        return codes;
    }

    /** A section as a whole, and the parts of a path of sections. */
    private static Stream<String> sections(Article article) {
        var section = article.section();
        return section == null
                ? Stream.empty()
                : Stream.concat(Stream.of(section), Stream.of(section.split("[/>|›»,;:]")));
    }

    private static FoundTag tag(Weighed weighed, Reading reading, String language, TopicCues cues) {
        var topic = weighed.topic();
        return new FoundTag(
                label(topic, language, cues),
                TagScheme.IPTC,
                topic.ref(),
                weighed.weight().confidence(),
                weighed.weight().places().stream()
                        .limit(MOST_SPANS)
                        .map(range -> reading.span(range[0], range[1]))
                        .toList(),
                topic.wikidata());
    }

    private static String label(MediaTopic topic, String language, TopicCues cues) {
        var label = topic.label(language);
        boolean isPlain = label != null && label.indexOf('/') < 0;
        return Stream.of(isPlain ? label : null, cues.name(topic.code()), topic.label("en"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(topic.code());
    }

    /** The broader topics, each half as sure as what implies it, which its ref names. */
    private static Stream<FoundTag> implied(List<Weighed> kept, String language, TopicCues cues) {
        Map<String, FoundTag> implied = new LinkedHashMap<>();
        var there = kept.stream().map(weighed -> weighed.topic().code()).toList();
        for (var weighed : kept) {
            for (var broader : broader(weighed.topic(), cues)) {
                if (!there.contains(broader.code())) {
                    implied.putIfAbsent(
                            broader.code(),
                            new FoundTag(
                                    label(broader, language, cues),
                                    TagScheme.IPTC,
                                    broader.ref() + "<" + weighed.topic().ref(),
                                    weighed.weight().confidence() / 2,
                                    List.of(),
                                    broader.wikidata()));
                }
            }
        }
        return implied.values().stream().limit(MOST_IMPLIED);
    }

    /** The nearest broader topic that has a name of its own here, and the broadest. */
    private static List<MediaTopic> broader(MediaTopic topic, TopicCues cues) {
        var broader = new ArrayList<MediaTopic>();
        var at = parent(topic);
        while (at != null) {
            if (at.isTop() || (broader.isEmpty() && cues.implies(at.code()))) {
                broader.add(at);
            }
            at = parent(at);
        }
        return broader;
    }

    private static @Nullable MediaTopic parent(MediaTopic topic) {
        return topic.isTop() ? null : MediaTopics.of(topic.parents().get(0));
    }
}
