package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Genre;
import dev.copydesk.language.ResourceLines;
import java.net.URI;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What sort of piece a text is: the first sign that tells. */
final class GenreFinder {
    private static final Map<String, Set<String>> SIGNS = signs();
    /** The kinds under which sites file, the first that fits. */
    private static final List<GenreKind> FILED = List.of(
            GenreKind.FACT_CHECK,
            GenreKind.INTERVIEW,
            GenreKind.OPINION,
            GenreKind.REVIEW,
            GenreKind.ANALYSIS,
            GenreKind.ANNOUNCEMENT);

    private static final Pattern PARTS = Pattern.compile("\\s+[-–—|]\\s+|\\s*[:|]\\s+");
    private static final Pattern SECTION_PARTS = Pattern.compile("[/,|>;]");

    /** How many paragraphs at either end may bear the mark of a press release. */
    private static final int EDGE = 3;

    /** Among how many last blocks a release tells of who puts it out. */
    private static final int LAST = 5;

    /** Whoever tells more on themselves in one paragraph begins it otherwise. */
    private static final int LONGEST_ABOUT = 80;

    private static final int FEWEST_SOURCES = 2;

    private GenreFinder() {}

    private static Map<String, Set<String>> signs() {
        var signs = new TreeMap<String, Set<String>>();
        ResourceLines.pairs(ResourceLines.of(GenreFinder.class, "genres.txt"))
                .forEach((key, list) -> signs.put(key, Set.copyOf(ResourceLines.parts(list))));
        return signs;
    }

    static @Nullable Genre of(MeasuredText prose, VoiceCounts voices, @Nullable SourceCounts sourcing) {
        var article = prose.enriched().article();
        if (LivePages.isLive(article)) {
            return GenreKind.LIVE.by(GenreSign.POSTS, article.posts().size());
        }
        if (hasMark(prose) || tellsOfItself(prose)) {
            return GenreKind.ANNOUNCEMENT.by(GenreSign.MARK);
        }
        for (var kind : FILED) {
            var sign = filed(article, kind.code());
            if (sign != null) {
                return kind.by(sign);
            }
        }
        var shape = TextShape.of(prose);
        if (shape.interview()) {
            return GenreKind.INTERVIEW.by(GenreSign.QUESTIONS);
        }
        if (shape.isListOfEntries()) {
            return GenreKind.LIST.by(GenreSign.ENTRIES, shape.entries());
        }
        if (shape.isMostlyItems()) {
            return GenreKind.LIST.by(GenreSign.ITEMS);
        }
        if (shape.isOwnVoice() && voices.bySpeaker().size() < FEWEST_SOURCES) {
            return (shape.announces() ? GenreKind.ANNOUNCEMENT : GenreKind.FIRST_PERSON).by(GenreSign.OWN_VOICE);
        }
        if (article.dateline() != null) {
            return GenreKind.NEWS.by(GenreSign.DATELINE);
        }
        boolean sources =
                voices.bySpeaker().size() >= FEWEST_SOURCES || (sourcing != null && sourcing.paraphrasesMuch());
        return sources ? GenreKind.NEWS.by(GenreSign.SOURCES) : null;
    }

    static boolean isSport(Article article) {
        return filed(article, "sport") != null;
    }

    private static @Nullable GenreSign filed(Article article, String kind) {
        if (!disjoint(kind + ".headline", edges(article.headline()))) {
            return GenreSign.HEADLINE;
        }
        var section = article.section();
        if (section != null && !disjoint(kind + ".section", words(SECTION_PARTS.split(section)))) {
            return GenreSign.SECTION;
        }
        return disjoint(kind + ".section", folders(article.canonicalUrl())) ? null : GenreSign.URL;
    }

    private static boolean disjoint(String sign, Set<String> words) {
        var known = SIGNS.getOrDefault(sign, Set.of());
        return words.stream().noneMatch(known::contains);
    }

    /** What stands before the first and behind the last divider of a headline. */
    private static Set<String> edges(String headline) {
        var parts = PARTS.split(headline, -1);
        return parts.length < 2 ? Set.of() : words(parts[0], parts[parts.length - 1]);
    }

    private static Set<String> words(String... words) {
        var folded = new HashSet<String>();
        Arrays.stream(words).map(w -> w.strip().toLowerCase(Locale.ROOT)).forEach(w -> {
            folded.add(w);
            folded.add(w.replace(' ', '-'));
        });
        return folded;
    }

    private static Set<String> folders(String url) {
        try {
            var path = URI.create(url).getPath();
            if (path == null) {
                return Set.of();
            }
            var segments = path.split("/");
            return words(Arrays.copyOf(segments, Math.max(0, segments.length - 1)));
        } catch (IllegalArgumentException notAUrl) {
            return Set.of();
        }
    }

    private static boolean hasMark(MeasuredText prose) {
        var marks = SIGNS.getOrDefault("announcement.mark", Set.of());
        var paragraphs = prose.blocks().stream()
                .filter(b -> b.kind() == BlockKind.PARAGRAPH)
                .toList();
        int last = Math.max(EDGE, paragraphs.size() - EDGE);
        return Stream.concat(
                        paragraphs.stream().limit(EDGE), paragraphs.stream().skip(last))
                .map(b -> prose.points().at(b.span()).toLowerCase(Locale.ROOT))
                .anyMatch(text -> marks.stream().anyMatch(text::contains));
    }

    /** Whether it ends as companies' releases do: with one heading or short paragraph {@code About …} on who is in the headline. */
    private static boolean tellsOfItself(MeasuredText prose) {
        var headline = Arrays.asList(prose.enriched().article().headline().split("[^\\p{L}\\p{N}]+"));
        var abouts = SIGNS.getOrDefault("announcement.about", Set.of());
        var blocks = prose.blocks();
        var openings =
                blocks.stream().map(b -> prose.points().at(b.span()).strip()).toList();
        var telling = IntStream.range(0, openings.size())
                .filter(i -> abouts.stream()
                        .anyMatch(about -> openings.get(i).length() <= LONGEST_ABOUT
                                && openings.get(i).toLowerCase(Locale.ROOT).startsWith(about + " ")))
                .toArray();
        return telling.length == 1
                && telling[0] >= blocks.size() - LAST
                && abouts.stream().anyMatch(about -> isOn(openings.get(telling[0]), about, headline));
    }

    /** A name has a capital: {@code About the author} tells of no company. */
    private static boolean isOn(String text, String about, List<String> headline) {
        if (text.length() > LONGEST_ABOUT || !text.toLowerCase(Locale.ROOT).startsWith(about + " ")) {
            return false;
        }
        var name = text.substring(about.length() + 1).split("[\\s,:.]", 2)[0];
        return name.length() > 2
                && (Character.isUpperCase(name.charAt(0)) || Character.isDigit(name.charAt(0)))
                && headline.contains(name);
    }
}
