package dev.copydesk.trials.certainty;

import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.events.Quote;
import dev.copydesk.ingest.extract.PlainTextReader;
import dev.copydesk.language.Reading;
import dev.copydesk.trials.certainty.GoldArticle.GoldQuote;
import dev.copydesk.trials.certainty.GoldArticle.GoldRange;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The attributions that the product makes in annotated articles, each right or wrong; where the annotators did not say who
 * a pronoun means, an attribution by it is left out.
 *
 * @param asked how many of the annotated quotations have a speaker
 */
record Examples(List<Example> examples, int articles, int asked) {
    private static final double SAME = 0.8;
    private static final double IGNORED = 0.5;

    private static final Set<String> PRONOUNS = Set.of(
            "he", "she", "they", "it", "who", "i", "we", "you", "his", "her", "him", "them", "their", "its", "that",
            "which", "this", "these", "those", "one", "er", "sie", "il", "elle", "ils", "elles", "él", "ella", "ele",
            "ela");

    /** @param firstArticle the number of the first */
    static Examples of(Path file, int firstArticle) throws IOException {
        var examples = new ArrayList<Example>();
        var articles = GoldArticle.read(file);
        int asked = 0;
        for (int i = 0; i < articles.size(); i++) {
            add(articles.get(i), firstArticle + i, examples);
            asked += (int) articles.get(i).quotes().stream()
                    .filter(q -> q.speaker() != null)
                    .count();
        }
        return new Examples(List.copyOf(examples), articles.size(), asked);
    }

    private static void add(GoldArticle gold, int number, List<Example> examples) {
        var url = "https://gold.example/" + number;
        var article = PlainTextReader.read(url, url, gold.text());
        var reading = Reading.of(article);
        var cast = Cast.of(reading);
        var quotes = QuoteFinder.in(reading, cast).quotes();
        var signs = QuoteFinder.signsIn(reading, cast);
        var alignment = new Alignment(article.text(), gold.text());
        for (int i = 0; i < quotes.size(); i++) {
            var quote = quotes.get(i);
            for (var span : quote.spans()) {
                add(gold, alignment, quote, alignment.of(span), signs.get(i), number, examples);
            }
        }
    }

    private static void add(
            GoldArticle gold,
            Alignment alignment,
            Quote quote,
            GoldRange range,
            List<Sign> signs,
            int number,
            List<Example> examples) {
        var speaker = quote.speaker();
        if (speaker == null) {
            return;
        }
        var match = match(gold, range);
        if (match == null) {
            boolean ignored = gold.ignored().stream().anyMatch(r -> r.common(range) >= IGNORED * range.length());
            if (!ignored) {
                examples.add(new Example(number, signs, false, words(gold, quote, "no quotation")));
            }
            return;
        }
        var said = match.speaker();
        if (said != null
                && said.name() == null
                && PRONOUNS.contains(said.text().toLowerCase(Locale.ROOT).strip())) {
            return;
        }
        var mention = speaker.mention() == null ? new GoldRange(0, 0) : alignment.of(speaker.mention());
        examples.add(new Example(
                number,
                signs,
                said != null && SameSpeaker.is(said, speaker, mention),
                words(gold, quote, said == null ? "nobody" : said.text() + " = " + said.name())));
    }

    private static String words(GoldArticle gold, Quote quote, String right) {
        var speaker = quote.speaker();
        return "%s [%s] %s: %s (right: %s)"
                .formatted(gold.id(), quote.rule(), speaker == null ? "" : speaker.name(), quote.text(), right);
    }

    private static @Nullable GoldQuote match(GoldArticle gold, GoldRange range) {
        GoldQuote best = null;
        double most = SAME;
        for (var quote : gold.quotes()) {
            double common = (double) range.common(quote.range())
                    / Math.max(range.length(), quote.range().length());
            boolean within = range.common(quote.range()) == range.length() && range.length() > 0;
            double likeness = within ? Math.max(common, SAME) : common;
            if (likeness >= most) {
                best = quote;
                most = likeness;
            }
        }
        return best;
    }
}
