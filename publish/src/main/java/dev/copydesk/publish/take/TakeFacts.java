package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.Take;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was measured of an article and of its digest, as the remarks on it are chosen. */
record TakeFacts(
        Take take,
        MeasuredText prose,
        VoiceCounts voices,
        @Nullable SourceCounts sourcing,
        ShownDigest shown) {
    /** From this share of quotation on, a take mentions it. Chosen; TakesTest.theShareOfQuotationIsToldWhereItIsLarge. */
    private static final double MUCH_QUOTED = 0.25;

    Article article() {
        return prose.enriched().article();
    }

    /** Whether the page shows a part of the article alone. */
    boolean isPart() {
        var access = article().access();
        return access != null && Boolean.TRUE.equals(access.partial());
    }

    Optional<GenreKind> genre() {
        return GenreKind.of(take.genre());
    }

    boolean isExpectedToQuote() {
        return genre().map(GenreKind::isExpectedToQuote).orElse(true);
    }

    boolean isMuchQuoted() {
        return take.quotedShare() >= MUCH_QUOTED;
    }

    int links() {
        return article().links().size();
    }

    int outward() {
        return take.outward() == null ? 0 : take.outward();
    }

    /** Gives every number and name that a sentence may hold. */
    void into(TakeSentences say) {
        say.fact("voices", take.voices());
        say.fact("quotes", take.quotes());
        say.fact("unattributed", voices.unattributed());
        say.fact("anonymous", voices.anonymous());
        say.fact("share", Math.round(take.quotedShare() * 100));
        say.fact("links", links());
        say.fact("outward", outward());
        say.fact("primary", take.primarySources().size());
        var lead = take.lead();
        if (lead != null) {
            say.fact("top", lead.name());
            say.fact("topQuotes", lead.quotes());
        }
        var figures = take.figures();
        if (figures != null) {
            say.fact("figures", figures.sentences());
            say.fact("sourced", figures.sourced());
        }
        var genre = take.genre();
        int count = genre == null || genre.count() == null ? 0 : genre.count();
        say.fact("posts", count);
        say.fact("entries", count);
        if (!take.primarySources().isEmpty()) {
            say.fact("kinds", PrimarySources.named(take.primarySources(), say));
        }
    }
}
