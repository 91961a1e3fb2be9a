package dev.copydesk.events;

import dev.copydesk.events.Attribution.Attributed;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** One of each record that is a topic's value, every component of it filled. */
public final class Samples {
    private static final String TEXT = "Harbour\n\n“We are late,” Ada Byron said. “Start the engine.”";
    private static final Span FIRST = new Span(10, 22);
    private static final Span SECOND = new Span(41, 58);
    private static final NewsDate PUBLISHED = new NewsDate("2026-03-01T09:30:00+01:00");
    private static final ProfileLink PROFILE = new ProfileLink("https://example.org/ada", "profile", "anchor");
    private static final KnownPerson KNOWN = new KnownPerson("Ada Byron", "Q7259", List.of("Wend Bridge Trust"));

    private Samples() {}

    public static List<Record> all() {
        return List.of(
                fetchRequest(),
                article(),
                enrichedArticle(),
                digest(),
                tagPage(),
                speakerPage(),
                directoryEntry(),
                tagRule(),
                tagModel(),
                deadLetterAction());
    }

    public static FetchRequest fetchRequest() {
        return new FetchRequest(
                "https://news.example/harbour?page=2",
                "extract",
                Instant.parse("2026-03-01T08:31:00Z"),
                new Continuation("https://news.example/harbour", 2));
    }

    public static Article article() {
        return new Article(
                "4y2joyqzo3g2sjkzj5abs2n64i",
                Status.USABLE,
                "https://news.example/harbour?utm_source=x",
                "https://news.example/harbour",
                List.of("https://news.example/harbour?page=1"),
                "news.example",
                "The harbour wakes",
                "A morning at the quay",
                List.of(new Byline("Mary Reed", "https://news.example/reed", List.of("https://example.org/reed"))),
                PUBLISHED,
                new NewsDate("2026-03-01"),
                "PORT",
                "Local",
                "en",
                List.of(new Image("https://news.example/quay.jpg", "The quay", "The quay at dawn")),
                List.of("harbour"),
                TEXT,
                List.of(
                        new Block(BlockKind.HEADING, 0, 7, 2),
                        new Block(
                                BlockKind.OTHER,
                                9,
                                59,
                                null,
                                new ListPlace(0, 1, 1, true),
                                new Table(1, 2, List.of(new Cell(0, 1, 9, 39, true))),
                                new Embed("posts.example", "https://posts.example/7", "Mary Reed"))),
                List.of(new Link(
                        24, 33, "Ada Byron", "https://example.org/ada?utm_source=x", "https://example.org/ada")),
                List.of(new PullQuote("We are late", "Ada Byron", List.of(new Span(10, 21)))),
                ContentHash.of("The harbour wakes", "A morning at the quay", TEXT),
                Instant.parse("2026-03-01T08:31:00.250Z"),
                Map.of("publishedAt", "json-ld"),
                new Access(AccessKind.METERED, true),
                List.of(new Post(9, 40, PUBLISHED, "All late", "https://news.example/harbour#7")),
                new Parts(
                        List.of(new Part(1, "https://news.example/harbour", 0, 59)),
                        2,
                        "https://news.example/harbour?page=2"));
    }

    public static EnrichedArticle enrichedArticle() {
        return new EnrichedArticle(
                "4y2joyqzo3g2sjkzj5abs2n64i",
                2,
                Status.USABLE,
                article(),
                List.of(
                        new Quote(
                                "q1",
                                "We are late, Start the engine.",
                                List.of(FIRST, SECOND),
                                QuoteKind.DIRECT,
                                Attributed.guessed(
                                        "s1", "Ada Byron", new Span(24, 33), new Span(24, 33), SpeakerDoubt.REFERENCE),
                                null,
                                "said",
                                new Span(34, 38),
                                "quote-subject-verb",
                                0.9,
                                "“",
                                "”"),
                        new Quote(
                                "q2",
                                "late",
                                List.of(new Span(17, 21)),
                                QuoteKind.PARTIAL,
                                null,
                                "no-cue",
                                null,
                                "none",
                                0.5,
                                "We are ",
                                ",")),
                List.of(new Speaker(
                        "s1",
                        "Ada Byron",
                        SpeakerKind.PERSON,
                        List.of("captain"),
                        List.of(PROFILE),
                        List.of(new Span(24, 33)),
                        List.of("q1"),
                        SpeakerIdentity.DIRECTORY,
                        KNOWN,
                        new Unlinked(Unlinked.AMBIGUOUS, List.of("ada-byron-1", "ada-byron-2")))),
                List.of(tag()),
                new Changes(true, false, List.of("q2"), List.of("q0")),
                2,
                Draft.of(
                        "scribe-1",
                        new Statement("The engine starts late.", List.of(FIRST)),
                        List.of(new Statement("They are late.", List.of(FIRST), List.of("q1")))));
    }

    public static Digest digest() {
        return new Digest(
                "4y2joyqzo3g2sjkzj5abs2n64i",
                2,
                Status.USABLE,
                "The harbour wakes",
                "https://news.example/harbour",
                "news.example",
                PUBLISHED,
                "en",
                List.of(Byline.of("Mary Reed")),
                new Image("https://news.example/quay.jpg", null, null),
                new Statement("“We are late,” Ada Byron said.", List.of(new Span(9, 39))),
                List.of(new Statement(
                        "Ada Byron said: “Start the engine.”",
                        List.of(SECOND, new Span(24, 33)),
                        List.of("q1"),
                        List.of(
                                new Edit(0, 9, EditKind.NAME, "she"),
                                Edit.added(9, 17, EditKind.ATTRIBUTION),
                                Edit.added(34, 35, EditKind.ATTRIBUTION)))),
                new Take("One voice, one quote.", 1, 1, 0.5, List.of("second-voice")),
                new TimeSaved(1.2, 0.3, 0.9),
                List.of(tag()),
                List.of(new KeyQuote("q1", "We are late,", List.of(FIRST), "s1", "Ada Byron", List.of(PROFILE))),
                "too-short",
                new Changes(true, false, List.of("q2"), List.of("q0")),
                new Writing("a-model-7b", null),
                2);
    }

    public static TagPage tagPage() {
        return new TagPage(
                "harbour",
                "Harbour",
                TagScheme.KEYPHRASE,
                1,
                List.of(new DigestLine(
                        "4y2joyqzo3g2sjkzj5abs2n64i",
                        2,
                        "The harbour wakes",
                        "https://news.example/harbour",
                        "news.example",
                        PUBLISHED,
                        "“We are late,” Ada Byron said.",
                        1_772_353_860_250L)),
                List.of(new DayCount(new NewsDate("2026-03-01"), 1)),
                List.of(new Companion("quay", "Quay", 1)));
    }

    public static SpeakerPage speakerPage() {
        return new SpeakerPage(
                "s1",
                "Ada Byron",
                SpeakerKind.PERSON,
                List.of("captain"),
                List.of(PROFILE),
                1,
                1,
                List.of(new QuoteLine(
                        "4y2joyqzo3g2sjkzj5abs2n64i",
                        1,
                        "q1",
                        "We are late, Start the engine.",
                        List.of(new Span(1, 13), new Span(32, 49)),
                        "The harbour wakes",
                        "https://news.example/harbour",
                        "news.example",
                        PUBLISHED,
                        1_772_353_860_250L)),
                SpeakerIdentity.DIRECTORY,
                KNOWN,
                List.of(new DayCount(new NewsDate("2026-03-01"), 1)),
                List.of(new Companion("harbour", "Harbour", 1)),
                List.of(new Companion("s2", "Mary Reed", 1)));
    }

    public static DirectoryEntry directoryEntry() {
        return new DirectoryEntry(
                "ada-byron",
                "Ada Byron",
                List.of("A. Byron", "the Captain"),
                List.of(new DirectoryLink("profile", "https://news.example/people/ada")),
                "Q7259",
                List.of("Wend Bridge Trust"));
    }

    public static TagRule tagRule() {
        return new TagRule("kubernetes", "Kubernetes", "kubernetes OR k8s", "Q22661306");
    }

    public static TagModel tagModel() {
        return new TagModel(
                TagModel.FORMAT,
                "wend",
                "en",
                40,
                new TagModel.HeldOut(0.6, 0.5, 0.55),
                List.of(-3.5, 0.1, 1.3, 0.4, 0.1, 0.2, 0.3, 0.1),
                List.of("bridge", "ferry", "painted bridge"),
                List.of(12, 7, 2),
                List.of(
                        new TagModel.LearnedLabel("Bridges", 9, 0.1, 0.002, List.of(0, 2), List.of(127, 40)),
                        new TagModel.LearnedLabel("Ferries", 6, 0.05, 0.003, List.of(1), List.of(127))));
    }

    public static DeadLetterAction deadLetterAction() {
        return new DeadLetterAction(
                "extract.dlq-2@17",
                LetterDeed.RETRIED,
                Instant.parse("2026-03-01T08:31:00Z"),
                2,
                new RecordPlace("news.pages.v1", 2, 5_000_000_000L),
                "ada",
                "the parser was mended");
    }

    private static Tag tag() {
        return new Tag(
                "harbour",
                "Harbour",
                TagScheme.KEYPHRASE,
                0.7,
                List.of(new Span(0, 7)),
                List.of(new TagSource(TagScheme.KEYPHRASE, null), new TagSource(TagScheme.IPTC, "medtop:20000001")),
                "Q283202");
    }
}
