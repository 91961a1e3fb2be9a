package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static dev.copydesk.trials.e2e.TopicWatch.key;
import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Tag;
import dev.copydesk.events.TagSource;
import dev.copydesk.events.topics.StageName;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Rules are added beside people, articles meet them, come back when they change, and a stage that starts again knows them. */
@org.junit.jupiter.api.Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class TagRulesEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH);
    private static final String FIRST = "https://wend.example/news/bridge-reopens";
    private static final String SECOND = "https://wend.example/news/bridge-is-painted";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Desk desk;

    @BeforeEach
    void topics() {
        desk = new Desk(BROKER.bootstrapServers(), "rules", folder.resolve("state"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-servers", BROKER.bootstrapServers(), "--topic-prefix", "rules"));
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return Copydesk.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all.toArray(String[]::new));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private void submit(String url) {
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(url)));
        }
    }

    /** The refs of the rules that tagged any article, as it is now. */
    private Set<String> applied() {
        desk.awaitNothingWaitingFor(STAGES);
        var refs = new TreeSet<String>();
        try (var watch = desk.watch(desk.topics().enriched())) {
            watch.newest()
                    .forEach((id, record) -> value(record, EnrichedArticle.class).tags().stream()
                            .map(Tag::sources)
                            .flatMap(List::stream)
                            .map(TagSource::ref)
                            .filter(ref -> ref != null && ref.startsWith("rule:"))
                            .forEach(refs::add));
        }
        return refs;
    }

    private void reEnrichedUntil(Set<String> refs) {
        Eventually.holds(
                "tags by " + refs,
                () -> {
                    assertThat(run("re-enrich", "--all")).isZero();
                    return applied();
                },
                refs::equals);
    }

    @Test
    void rulesReachArticlesAcrossChangesAndRestarts() throws Exception {
        try (var running = desk.start(STAGES)) {
            submit(FIRST);
            assertThat(applied()).isEmpty();

            assertThat(run("tags", "add", "bridges", "--query", "bridge OR footbridge", "--label", "Bridges"))
                    .isZero();
            assertThat(out.toString()).isEqualTo("added    bridges  tag bridge\n");
            assertThat(run("directory", "import", file("people.csv", "id,name\np-1,Ada Byron\n")))
                    .isZero();
            reEnrichedUntil(Set.of("rule:bridges"));

            assertThat(run("tags", "add", "bridges", "--query", "tunnel")).isZero();
            assertThat(out.toString()).startsWith("changed  bridges");
            reEnrichedUntil(Set.of());
            assertThat(run("tags", "import", file("rules.csv", "id,query\nbridges,bridge\nall-english,language:en\n")))
                    .isZero();
            assertThat(out.toString()).endsWith("1 added, 1 changed, 0 unchanged\n");
            assertThat(running.failed()).isFalse();
        }
        try (var restarted = desk.start(STAGES)) {
            submit(SECOND);
            assertThat(applied())
                    .as("rules are known before the first article is taken")
                    .contains("rule:bridges");

            assertThat(run("tags", "remove", "bridges", "all-english")).isZero();
            reEnrichedUntil(Set.of());
            assertThat(restarted.failed()).isFalse();
        }
    }

    @Test
    void rulesAndPeopleAreKeptApart() throws Exception {
        run("directory", "import", file("people.csv", "id,name\nq-1,Ida Fenn\n"));
        run("tags", "add", "fenn", "--query", "fenn", "--wikidata", "Q17");

        assertThat(run("directory", "list", "--json", "fenn")).isZero();
        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.contains("\"q-1\""));
        assertThat(run("tags", "list", "--json", "fenn")).isZero();
        assertThat(out.toString())
                .isEqualTo("{\"id\":\"fenn\",\"label\":\"fenn\",\"query\":\"fenn\",\"wikidata\":\"Q17\"}\n");
        assertThat(run("directory", "remove", "rule:fenn")).isEqualTo(1);
        assertThat(run("directory", "import", file("bad.csv", "id,name\nrule:fenn,Ida Fenn\n")))
                .isEqualTo(1);
        assertThat(out.toString()).contains("not of people");
        try (var watch = desk.watch(desk.topics().directory())) {
            assertThat(watch.all())
                    .filteredOn(record -> key(record).equals("rule:fenn"))
                    .extracting(record -> header(record, "ce_type"))
                    .containsExactly("dev.copydesk.tagrule.v1");
        }
    }

    @Test
    void whatTheListWritesIsAFileToImport() throws Exception {
        run("tags", "add", "quays", "--query", "quay NOT (\"car park\" OR site:a.example)");
        assertThat(run("tags", "list", "--json")).isZero();
        var list = file("list.jsonl", out.toString());

        assertThat(run("tags", "import", list)).isZero();
        assertThat(out.toString()).startsWith("0 added, 0 changed, ");
        assertThat(run("tags", "remove", "quays", "piers")).isEqualTo(1);
        assertThat(err.toString()).contains("no rule has the id piers; nothing was removed");
    }

    @Test
    void aWrongQueryIsShownWithItsPlaceAndNothingIsWritten() throws Exception {
        assertThat(run("tags", "add", "wrong", "--query", "quay AND (pier")).isEqualTo(1);
        assertThat(err.toString())
                .contains("at character 15: something is missing")
                .contains("\n                ^");
        assertThat(run("tags", "import", file("bad.csv", "id,query\ngood,quay\nbad,*quay\n")))
                .isEqualTo(1);
        assertThat(out.toString()).contains("row 3: query: at character 1: “*quay”");
        run("tags", "list", "good");
        assertThat(out.toString()).startsWith("0 of");
    }
}
