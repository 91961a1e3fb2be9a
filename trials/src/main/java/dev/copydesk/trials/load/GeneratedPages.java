package dev.copydesk.trials.load;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Distinct articles of about 3 to 10 KB, the same again for the same seed. People, places and events are made up. */
public final class GeneratedPages {
    private static final List<String> FIRST = List.of(
            "Ada", "Bram", "Cleo", "Dorian", "Esme", "Farid", "Greta", "Hollis", "Imke", "Jonas", "Kezia", "Ludo",
            "Maren", "Nico", "Odile", "Piers", "Quilla", "Rufus", "Sunniva", "Tobin");
    private static final List<String> LAST = List.of(
            "Ashgrove",
            "Bellweather",
            "Corrigan",
            "Dunmore",
            "Eastlake",
            "Fennimore",
            "Garrow",
            "Hathersage",
            "Inverness",
            "Jessop",
            "Kilbride",
            "Larkham",
            "Merriweather",
            "Northcote",
            "Ormerod",
            "Penhallow");
    private static final List<String> PLACES = List.of(
            "Saltings",
            "Port Alder",
            "Wexcombe",
            "Market Drayle",
            "Larkhaven",
            "Inner Holm",
            "Carrick Point",
            "Sallow Green");
    private static final List<String> THINGS = List.of(
            "bridge",
            "library",
            "ferry",
            "harbour wall",
            "reservoir",
            "tram depot",
            "footpath",
            "observatory",
            "market hall",
            "lighthouse",
            "school",
            "swimming pool");
    private static final List<String> DEEDS = List.of(
            "reopened",
            "was sold",
            "was flooded",
            "won a prize",
            "lost its roof",
            "was surveyed",
            "was painted",
            "was saved by a vote");
    private static final List<String> ROLES = List.of(
            "the mayor", "a councillor", "the chief engineer", "a harbour pilot", "the head teacher", "a historian");
    private static final List<String> SAYINGS = List.of(
            "We have waited a long time for this, and it shows",
            "Nobody asked the people who live next to it",
            "It cost less than the report that advised against it",
            "I would do it again tomorrow, with a better coat",
            "The figures do not add up, and they never did",
            "There is a plan, and there is what we can afford",
            "My grandfather built the first one with a borrowed ladder",
            "You can hear it from the other side of the valley");
    private static final List<String> VERBS = List.of("said", "said", "said", "told reporters", "added", "argued");
    private static final List<String> SENTENCES = List.of(
            "The work began in spring and took %d weeks, two more than had been planned.",
            "About %d people came to see it on the first day, most of them on foot.",
            "The council had set aside %d thousand pounds, and spent a little more.",
            "A survey in the autumn had counted %d cracks, none of them wider than a thumb.",
            "Trains were delayed by %d minutes while the crane stood on the line.",
            "The last time that this happened, %d years ago, nobody wrote it down.",
            "A petition with %d names was handed in at the town hall on Tuesday.",
            "The new rules take effect in %d days, unless the court decides otherwise.");

    private final long seed;

    public GeneratedPages(long seed) {
        this.seed = seed;
    }

    public List<TrialPage> first(int count) {
        return IntStream.range(0, count).mapToObj(this::page).toList();
    }

    public Stream<TrialPage> stream(int count) {
        return IntStream.range(0, count).mapToObj(this::page);
    }

    public TrialPage page(int number) {
        var random = new Random(seed * 1_000_003 + number);
        var url = "https://www.%s.example/news/%d-%d".formatted(site(random), seed, number);
        var place = pick(random, PLACES);
        var thing = pick(random, THINGS);
        var headline = "The %s of %s %s, and %d letters about it".formatted(thing, place, pick(random, DEEDS), number);
        var body = new StringBuilder();
        int paragraphs = 8 + random.nextInt(20);
        for (int i = 0; i < paragraphs; i++) {
            body.append("<p>").append(paragraph(random, place, thing, i)).append("</p>\n");
        }
        var html = """
                <!DOCTYPE html>
                <html lang="en"><head><meta charset="utf-8"><title>%s</title>
                <link rel="canonical" href="%s"><meta name="author" content="%s">
                <meta name="keywords" content="%s, %s">
                <meta property="article:published_time" content="2025-10-%02dT%02d:15:00Z"></head>
                <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
                <article><h1>%s</h1>
                %s</article>
                <footer>All of this is fiction.</footer></body></html>
                """.formatted(
                headline, url, name(random), thing, place, 1 + random.nextInt(28), random.nextInt(24), headline, body);
        return new TrialPage(url, html.getBytes(StandardCharsets.UTF_8));
    }

    private static String paragraph(Random random, String place, String thing, int index) {
        if (index == 0) {
            return "The %s of %s has kept the town busy for %d weeks, and on Monday it was the talk of the council."
                    .formatted(thing, place, 3 + random.nextInt(90));
        }
        if (index % 3 == 1) {
            return "“%s,” %s, %s, %s. “%s.”"
                    .formatted(
                            pick(random, SAYINGS),
                            name(random),
                            pick(random, ROLES),
                            pick(random, VERBS),
                            pick(random, SAYINGS));
        }
        return sentence(random) + " " + sentence(random) + " " + sentence(random);
    }

    private static String sentence(Random random) {
        return String.format(Locale.ROOT, pick(random, SENTENCES), 2 + random.nextInt(900));
    }

    private static String site(Random random) {
        return pick(random, PLACES).toLowerCase(Locale.ROOT).replace(" ", "") + "-post";
    }

    private static String name(Random random) {
        return pick(random, FIRST) + " " + pick(random, LAST);
    }

    private static <T> T pick(Random random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
