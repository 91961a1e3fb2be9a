package dev.copydesk.publish.outlets;

import dev.copydesk.events.Byline;
import dev.copydesk.events.Changes;
import dev.copydesk.events.Companion;
import dev.copydesk.events.DayCount;
import dev.copydesk.events.Digest;
import dev.copydesk.events.DigestLine;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.QuoteLine;
import dev.copydesk.events.Span;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.Take;
import dev.copydesk.events.TimeSaved;
import dev.copydesk.events.Writing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A digest, a tag page and a speaker page of which every text and URL is the given one, or a usual one. All fiction. */
final class Samples {
    private static final List<Span> SPAN = List.of(new Span(0, 5));

    private Samples() {}

    static Digest digest() {
        return digest(
                "Footbridge over the Wend reopens after nine weeks",
                "https://wend.example/news/bridge?from=front&page=2",
                "en",
                Status.USABLE);
    }

    static Digest digest(String text, String url, @Nullable String language, Status status) {
        return new Digest(
                "a1",
                2,
                status,
                text,
                url,
                "wend.example",
                new NewsDate("2026-03-02T09:30:00+01:00"),
                language,
                List.of(Byline.of(text)),
                null,
                new Statement(text, SPAN),
                List.of(new Statement(text, SPAN), new Statement(text, SPAN)),
                new Take(text, 1, 1, 0.2, List.of()),
                new TimeSaved(6.2, 0.8, 5.4, 240),
                List.of(
                        new Tag("t1", text, TagScheme.ENTITY, 0.9, List.of(), List.of(), null),
                        new Tag("t2", "footbridges", TagScheme.ENTITY, 0.9, List.of(), List.of(), null)),
                List.of(new KeyQuote(
                        "q1",
                        text,
                        List.of(new Span(0, text.codePointCount(0, text.length()) + 1)),
                        "s1",
                        text,
                        List.of(new ProfileLink(url, "profile", "anchor")))),
                text,
                new Changes(true, true, List.of("q1"), List.of()),
                new Writing(text, null),
                null);
    }

    static TagPage tagPage(String text, String url) {
        return new TagPage(
                "t1",
                text,
                TagScheme.ENTITY,
                31,
                List.of(
                        new DigestLine("a1", 1, text, url, text, new NewsDate("2026-03-02"), text, 2),
                        new DigestLine("a2", 1, text, url, text, null, null, 1)),
                List.of(new DayCount(new NewsDate("2026-03-02"), 30), new DayCount(new NewsDate("2026-03-01"), 1)),
                List.of(new Companion("t2", text, 12), new Companion("t3", "tolls", 1)));
    }

    static SpeakerPage speakerPage(String text, String url) {
        return new SpeakerPage(
                "s1",
                text,
                SpeakerKind.PERSON,
                List.of(text, "harbour master"),
                List.of(new ProfileLink(url, "profile", "anchor")),
                4,
                2,
                List.of(new QuoteLine("a1", 1, "q1", text, List.of(), text, url, text, new NewsDate("2026-03-02"), 2)),
                null,
                null,
                List.of(new DayCount(new NewsDate("2026-03-02"), 2)),
                List.of(new Companion("t2", text, 2)),
                List.of(new Companion("s2", text, 1)));
    }
}
