package dev.copydesk.desk.preview;

import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.json.Json;
import dev.copydesk.ingest.extract.body.BodyExplanation;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A preview as one line of JSON. */
public final class PreviewJson {
    /** Of a page that has more, the others are only counted. */
    static final int MAX_BLOCKS = 2_000;

    static final int MAX_TEXT = 200;

    private PreviewJson() {}

    public static String line(PreviewRow row) {
        return Json.text(new Line(
                row.input(),
                row.article(),
                row.enriched(),
                row.digest(),
                row.error(),
                row.why() == null ? null : why(row.why())));
    }

    private record Line(
            String input,
            @Nullable Article article,
            @Nullable EnrichedArticle enriched,
            @Nullable Digest digest,
            PreviewRow.@Nullable Problem error,
            @Nullable Why why) {}

    /** @param omitted how many blocks of the page are not in the list */
    private record Why(String foundBy, List<Judged> blocks, int omitted) {}

    /** @param dropped the reason; absent where the block is part of the text */
    private record Judged(
            BlockKind kind,
            @Nullable Integer level,
            String text,
            String where,
            @Nullable String dropped) {}

    private static Why why(BodyExplanation explanation) {
        var all = explanation.blocks();
        return new Why(
                explanation.foundBy(),
                all.stream().limit(MAX_BLOCKS).map(PreviewJson::judged).toList(),
                Math.max(0, all.size() - MAX_BLOCKS));
    }

    private static Judged judged(BodyExplanation.Verdict verdict) {
        var dropped = verdict.dropped();
        return new Judged(
                verdict.kind(),
                verdict.level(),
                shortened(verdict.text()),
                verdict.where(),
                dropped == null ? null : dropped.name().toLowerCase(Locale.ROOT));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= MAX_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_TEXT - 1)) + "…";
    }
}
