package dev.copydesk.console.reader.state;

import dev.copydesk.events.Digest;
import dev.copydesk.events.KeyQuote;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Span;
import dev.copydesk.events.Statement;
import dev.copydesk.events.Status;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagScheme;
import dev.copydesk.events.Take;
import dev.copydesk.events.TimeSaved;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Digests of articles that nobody wrote. */
public final class Stories {
    private Stories() {}

    public static Digest story(String id, String site, String... tags) {
        return story(id, 1, Status.USABLE, "Headline of " + id, site, tags);
    }

    public static Digest story(
            String id, int version, Status status, String headline, @Nullable String site, String... tags) {
        return new Digest(
                id,
                version,
                status,
                headline,
                "https://" + site + "/" + id,
                String.valueOf(site),
                new NewsDate("2026-03-01"),
                "en-GB",
                List.of(),
                null,
                new Statement("The mill on the Wend turns again.", List.of(new Span(0, 10))),
                List.of(),
                new Take("One voice.", 1, 1, 0.1, List.of()),
                new TimeSaved(3.0, 1.0, 2.0),
                Arrays.stream(tags).map(Stories::tag).toList(),
                List.of(new KeyQuote(
                        "q1",
                        "We are late",
                        List.of(new Span(0, 11)),
                        "orla-tennick@" + site,
                        "Orla Tennick",
                        List.of())),
                null,
                null,
                null,
                null);
    }

    private static Tag tag(String id) {
        return new Tag(id, "The " + id, TagScheme.KEYPHRASE, 0.9, List.of(), List.of(), null);
    }
}
