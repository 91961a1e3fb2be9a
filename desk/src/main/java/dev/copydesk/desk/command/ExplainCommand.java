package dev.copydesk.desk.command;

import dev.copydesk.desk.config.ClusterContact;
import dev.copydesk.desk.config.KafkaOptions;
import dev.copydesk.desk.exit.CommandFailure;
import dev.copydesk.desk.exit.ExitCode;
import dev.copydesk.desk.quotes.QuoteChoice;
import dev.copydesk.desk.quotes.QuoteJson;
import dev.copydesk.desk.quotes.QuotesText;
import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.BadUrl;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.Status;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.stage.records.Clients;
import dev.copydesk.stage.records.NewestOfKey;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Show what decided who said a quote of an article on the topics.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExamples:%n",
        footer = {
            "  copydesk explain https://courier.example/harbour           every quote",
            "  copydesk explain https://courier.example/harbour 3         the third",
            "  copydesk explain 4y2joyqzo3g2sjkzj5abs2n64i \"the engine\"   by its words",
            "",
            "The URL is the article's canonical one. With --json one line for each quote:",
            "  {\"article\": …, \"version\": …, \"url\": …, \"number\": …, \"quote\": {…},",
            "   \"sentences\": […], \"says\": …, \"because\": …, \"antecedent\": {…}}",
            "",
            "copydesk preview --why does the same for a page, without Kafka."
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ARTICLE", description = "the article's id or URL")
    String article = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "QUOTE",
            description = "the quote's id, its number in the article from 1, or a part of its text (default: all)")
    @Nullable
    String quote;

    @Mixin
    KafkaOptions kafka = new KafkaOptions();

    @Option(names = "--full", description = "long quotes whole")
    boolean full;

    @Option(
            names = "--for",
            paramLabel = "SECONDS",
            defaultValue = "60",
            description = "look for the article no longer than this (default: ${DEFAULT-VALUE})")
    int seconds = 60;

    @Mixin
    JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        if (seconds < 1) {
            throw new CommandFailure("--for: 1 or more, not " + seconds);
        }
        var id = id();
        ClusterContact.require(kafka);
        var enriched = newest(id, kafka.topics());
        var numbers = chosen(enriched);
        var out = spec.commandLine().getOut();
        if (json.given()) {
            numbers.forEach(number -> out.println(Terminal.cleanJson(QuoteJson.line(enriched, number))));
        } else {
            out.print(text(enriched, numbers));
        }
        out.flush();
        return ExitCode.OK;
    }

    private String id() {
        if (ID.matcher(article).matches()) {
            return article;
        }
        try {
            return ArticleId.of(NormalizedUrl.of(article));
        } catch (BadUrl e) {
            throw new CommandFailure(
                    "neither an article's id (26 letters and digits) nor a URL (https://…): "
                            + Terminal.cut(article, 200)
                            + "; for a page of your own: copydesk preview --why",
                    e);
        }
    }

    private EnrichedArticle newest(String id, Topics topics) {
        var topic = topics.enriched().name();
        try (var consumer = Clients.reader(kafka.cluster())) {
            var record = new NewestOfKey(consumer, topic)
                    .find(id, Duration.ofSeconds(seconds))
                    .orElseThrow(
                            () -> new CommandFailure(
                                    "no article " + named(id) + " on " + topic
                                            + "; its id is made of its canonical URL, and it may still be on its way: copydesk status"));
            if (record.value() == null) {
                throw new CommandFailure("the article " + named(id) + " was retracted and is gone from " + topic);
            }
            return Json.read(record.value(), EnrichedArticle.class);
        } catch (BadRecord e) {
            throw new CommandFailure(
                    "the article " + named(id) + " on " + topic + " cannot be read: " + e.getMessage(), e);
        }
    }

    private String named(String id) {
        return id.equals(article) ? id : id + " (" + Terminal.cut(article, 200) + ")";
    }

    private List<Integer> chosen(EnrichedArticle enriched) {
        int count = enriched.quotes().size();
        if (quote == null) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }
        var numbers = QuoteChoice.of(enriched, quote);
        if (numbers.isEmpty()) {
            throw new CommandFailure(
                    count == 0
                            ? "the article has no quotes; copydesk preview --why PAGE shows what else stands between marks"
                            : "no quote \"" + Terminal.cut(quote, 80) + "\": the article has " + count
                                    + "; leave it out to see all. What stands between marks and is no quote:"
                                    + " copydesk preview --why PAGE");
        }
        return numbers;
    }

    private String text(EnrichedArticle enriched, List<Integer> numbers) {
        var terminal = Terminal.ofStandardOutput();
        var found = enriched.article();
        var aside = Terminal.clean(found.canonicalUrl()) + " · version " + enriched.version()
                + (enriched.revision() == null ? "" : " · revision " + enriched.revision())
                + (enriched.status() == Status.CANCELED ? " · retracted" : "");
        return terminal.bold(terminal.wrap(found.headline(), "", ""))
                + '\n'
                + terminal.dim(aside)
                + "\n\n"
                + (numbers.isEmpty() ? "no quotes\n" : new QuotesText(terminal, full).why(enriched, numbers));
    }
}
