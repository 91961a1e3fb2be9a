package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Span;
import dev.copydesk.events.Status;
import dev.copydesk.events.Take;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures an article and what its digest shows of it, and says what that is worth to a reader. */
public final class TakeMaker {
    private TakeMaker() {}

    /** @param sentences those of running text, in order */
    public static Take of(EnrichedArticle enriched, List<Span> sentences, ShownDigest shown) {
        var prose = MeasuredText.of(enriched, sentences);
        var voices = VoiceCounts.of(enriched, prose.vocabulary());
        var say = TakeSentences.of(enriched.article().language(), enriched.id());
        var plain = plain(enriched, shown);
        var sourcing = plain == null ? SourceCounts.of(prose) : null;
        var take = measured(prose, voices, sourcing, shown, plain == null);
        if (say.isEmpty()) {
            return take;
        }
        var facts =
                new TakeFacts(take, prose, CertainVoices.of(prose), sourcing, shown, new LeftOutParts(prose, shown));
        var text = plain == null ? TakeText.of(facts, say.get()) : say.get().of(new Remark(100, plain, Map.of()));
        return text.isEmpty() ? take : withText(take, text, say.get().language());
    }

    /** What alone is to be said where there is nothing to measure. */
    private static @Nullable String plain(EnrichedArticle enriched, ShownDigest shown) {
        if (enriched.status() == Status.CANCELED) {
            return "canceled";
        }
        if (enriched.article().text().isBlank()) {
            return "empty";
        }
        return shown.withheld() == WithheldReason.INDEX ? "index" : null;
    }

    private static Take measured(
            MeasuredText prose,
            VoiceCounts voices,
            @Nullable SourceCounts sourcing,
            ShownDigest shown,
            boolean readable) {
        var article = prose.enriched().article();
        boolean sport = GenreFinder.isSport(article);
        return new Take(
                "",
                voices.bySpeaker().size(),
                voices.quotes(),
                Math.round(prose.quotedShare() * 1000) / 1000.0,
                missing(article, voices),
                voices.named(),
                voices.anonymous(),
                voices.unattributed(),
                sourcing == null ? null : sourcing.paraphrases(),
                voices.lead(prose.vocabulary()),
                article.links().size(),
                PrimarySources.outward(article),
                PrimarySources.of(article),
                sourcing == null || sport ? null : sourcing.figures(),
                readable ? GenreFinder.of(prose, voices, sourcing) : null,
                readable ? CorrectionNotes.of(prose) : List.of(),
                readable ? new FullReadWorth(prose, voices, sport ? null : sourcing, shown).worth() : null,
                null);
    }

    private static Take withText(Take take, String text, String language) {
        return new Take(
                text,
                take.voices(),
                take.quotes(),
                take.quotedShare(),
                take.missing(),
                take.named(),
                take.anonymous(),
                take.unattributed(),
                take.paraphrases(),
                take.lead(),
                take.links(),
                take.outward(),
                take.primarySources(),
                take.figures(),
                take.genre(),
                take.corrections(),
                take.worth(),
                language);
    }

    private static List<String> missing(Article article, VoiceCounts voices) {
        var missing = new ArrayList<String>();
        if (article.publishedAt() == null) {
            missing.add(MissingFact.DATE.code());
        }
        if (article.bylines().isEmpty()) {
            missing.add(MissingFact.AUTHOR.code());
        }
        if (voices.bySpeaker().size() < 2) {
            missing.add(MissingFact.SECOND_VOICE.code());
        }
        return missing;
    }
}
