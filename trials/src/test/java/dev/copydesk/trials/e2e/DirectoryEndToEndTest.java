package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static dev.copydesk.trials.e2e.TopicWatch.key;
import static dev.copydesk.trials.e2e.TopicWatch.value;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.desk.Copydesk;
import dev.copydesk.events.ArticleId;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.events.ProfileLink;
import dev.copydesk.events.SpeakerIdentity;
import dev.copydesk.events.SpeakerPage;
import dev.copydesk.events.TagPage;
import dev.copydesk.events.json.Json;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topic;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** People are imported, articles meet them, come back when they change, and a stage that starts again knows them still. */
@Tag("e2e")
@SuppressWarnings("NullAway.Init") // set before each test
class DirectoryEndToEndTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private static final Set<StageName> STAGES = Set.of(StageName.EXTRACT, StageName.ENRICH, StageName.PUBLISH);
    private static final String FIRST = "https://wend.example/news/bridge-reopens";
    private static final String OTHERWISE = "https://wend.example/amp/bridge-reopens";
    private static final String SECOND = "https://wend.example/news/bridge-is-painted";
    private static final String THIRD = "https://wend.example/news/bridge-is-washed";
    private static final String BY_SITE = "orla-tennick@wend.example";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Desk desk;

    @BeforeEach
    void topics() {
        desk = new Desk(BROKER.bootstrapServers(), "people", folder.resolve("state"));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private int run(String... args) {
        var all = new ArrayList<>(List.of(args));
        all.addAll(List.of("--bootstrap-servers", BROKER.bootstrapServers(), "--topic-prefix", "people"));
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

    private void submit(String url, String canonical) {
        try (var feed = desk.feed()) {
            feed.put(new ProducerRecord<>(
                    desk.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(canonical)));
        }
    }

    private <T> Map<String, T> newest(Topic topic, Class<T> type) {
        desk.awaitNothingWaitingFor(STAGES);
        var newest = new TreeMap<String, T>();
        try (var watch = desk.watch(topic)) {
            watch.newest().forEach((id, record) -> newest.put(id, value(record, type)));
        }
        return newest;
    }

    private Map<String, SpeakerPage> pages() {
        return newest(desk.topics().speakers(), SpeakerPage.class);
    }

    private int events(Topic topic) {
        desk.awaitNothingWaitingFor(STAGES);
        try (var watch = desk.watch(topic)) {
            return watch.all().size();
        }
    }

    @Test
    void theDirectoryReachesArticlesAndTheirPagesAcrossChangesAndRestarts() throws Exception {
        var people = file("people.csv", "id,name,links\np-17,Orla Tennick,https://wend.example/people/orla\n");
        try (var running = desk.start(STAGES)) {
            submit(OTHERWISE, FIRST);
            submit(SECOND, SECOND);
            assertThat(pages()).containsOnlyKeys(BY_SITE);

            assertThat(run("directory", "import", people)).isZero();
            assertThat(out.toString()).endsWith("1 added, 0 changed, 0 unchanged\n");
            assertThat(reEnrichedUntil(FIRST, "p-17"))
                    .hasEntrySatisfying(
                            BY_SITE, page -> assertThat(page.articleCount()).isEqualTo(1))
                    .hasEntrySatisfying(
                            "p-17", page -> assertThat(page.articleCount()).isEqualTo(1));

            assertThat(run("re-enrich", "--speaker", "p-17")).isZero();
            assertThat(out.toString()).endsWith("2 articles sent to be enriched again\n");
            assertThat(pages()).containsOnlyKeys("p-17").hasEntrySatisfying("p-17", page -> {
                assertThat(page.identity()).isEqualTo(SpeakerIdentity.DIRECTORY);
                assertThat(page.articleCount()).isEqualTo(2);
                assertThat(page.quoteCount()).isEqualTo(page.quotes().size());
                assertThat(page.links())
                        .containsExactly(new ProfileLink("https://wend.example/people/orla", "profile", "directory"));
            });
            assertThat(newest(desk.topics().tags(), TagPage.class).values())
                    .isNotEmpty()
                    .allSatisfy(tag ->
                            assertThat(tag.count()).isEqualTo(tag.digests().size()));
            assertThat(newest(desk.topics().enriched(), EnrichedArticle.class).values())
                    .extracting(EnrichedArticle::version, EnrichedArticle::revision)
                    .containsOnly(tuple(1, 2));

            var published =
                    events(desk.topics().digests()) + events(desk.topics().speakers());
            assertThat(run("re-enrich", "--all")).isZero();
            assertThat(events(desk.topics().digests()) + events(desk.topics().speakers()))
                    .as("nothing is new")
                    .isEqualTo(published);
            assertThat(run("re-enrich", "--dry-run", "--json", FIRST, ArticleId.of(NormalizedUrl.of(FIRST)), OTHERWISE))
                    .as("by its URL, its id and an alias")
                    .isZero();
            assertThat(out.toString().lines()).hasSize(1);
            assertThat(running.failed()).isFalse();
        }
        try (var restarted = desk.start(STAGES)) {
            submit(THIRD, THIRD);
            assertThat(pages())
                    .as("the directory is known before the first article is taken")
                    .containsOnlyKeys("p-17")
                    .hasEntrySatisfying(
                            "p-17", page -> assertThat(page.articleCount()).isEqualTo(3));

            assertThat(run("directory", "remove", "p-17")).isZero();
            assertThat(reEnrichedUntil(THIRD, BY_SITE))
                    .hasEntrySatisfying(
                            "p-17", page -> assertThat(page.articleCount()).isEqualTo(2))
                    .hasEntrySatisfying(
                            BY_SITE, page -> assertThat(page.identity()).isEqualTo(SpeakerIdentity.SITE_NAME));
            assertThat(restarted.failed()).isFalse();
        }
        eachEventHasAnIdOfItsOwn();
    }

    /** The speaker pages once the stage has taken a change of the directory in and made an article anew. */
    private Map<String, SpeakerPage> reEnrichedUntil(String url, String speakerId) {
        return Eventually.holds(
                "a page of " + speakerId,
                () -> {
                    assertThat(run("re-enrich", url)).isZero();
                    return pages();
                },
                pages -> pages.containsKey(speakerId));
    }

    private void eachEventHasAnIdOfItsOwn() {
        for (var topic : List.of(
                desk.topics().enriched(),
                desk.topics().digests(),
                desk.topics().tags(),
                desk.topics().speakers())) {
            try (var watch = desk.watch(topic)) {
                assertThat(watch.all().stream().filter(record -> record.value() != null))
                        .extracting(record -> header(record, "ce_id"))
                        .doesNotContainNull()
                        .doesNotHaveDuplicates();
            }
        }
        try (var watch = desk.watch(desk.topics().digests())) {
            assertThat(watch.all().stream().filter(record -> record.value() != null))
                    .extracting(record -> {
                        var digest = value(record, Digest.class);
                        return key(record) + ":" + digest.version() + ":" + digest.revision();
                    })
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void aFileIsTakenOverOnceAndAWrongRowHoldsAllBack() throws Exception {
        var good = file(
                "good.json", "[{\"id\":\"x-1\",\"name\":\"Ada Byron\"},{\"id\":\"x-2\",\"name\":\"Karl Marten\"}]");
        var bad = file("bad.json", "[{\"id\":\"x-3\",\"name\":\"Ida Fenn\"},{\"id\":\"x-4\",\"name\":\"\"}]");

        assertThat(run("directory", "import", "--dry-run", good)).isZero();
        assertThat(out.toString()).contains("would be: 2 added");
        assertThat(run("directory", "import", "--json", good)).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"row\":1,\"id\":\"x-1\",\"name\":\"Ada Byron\",\"change\":\"added\"}",
                        "{\"row\":2,\"id\":\"x-2\",\"name\":\"Karl Marten\",\"change\":\"added\"}");
        int written = events(desk.topics().directory());
        assertThat(run("directory", "import", good)).isZero();
        assertThat(out.toString()).isEqualTo("0 added, 0 changed, 2 unchanged\n");
        assertThat(run("directory", "import", bad)).isEqualTo(1);
        assertThat(out.toString()).contains("row 2: name: a name with letters");
        assertThat(err.toString()).contains("nothing was written");
        assertThat(run("directory", "import", "--json", bad)).isEqualTo(1);
        assertThat(out.toString()).contains("\"row\":2").doesNotContain("added");
        assertThat(events(desk.topics().directory())).isEqualTo(written);

        assertThat(run("directory", "import", "--skip-bad", bad)).isEqualTo(3);
        assertThat(out.toString()).endsWith("1 added, 0 changed, 0 unchanged, 1 wrong\n");
        assertThat(run("directory", "list", "--json", "fenn")).isZero();
        assertThat(Json.mapper().readTree(out.toString()).get("id").stringValue())
                .isEqualTo("x-3");
    }

    @Test
    void whatTheListWritesIsAFileToImport() throws Exception {
        run("directory", "import", file("one.csv", "id,name,aliases,wikidata\ny-1,Ada Byron,Captain|Lady Ada,Q7259\n"));
        assertThat(run("directory", "list", "--json")).isZero();
        var list = file("list.jsonl", out.toString());

        assertThat(run("directory", "import", list)).isZero();
        assertThat(out.toString()).startsWith("0 added, 0 changed, ");
    }

    @Test
    void anUnknownIdIsSaidAndNobodyIsRemoved() throws Exception {
        run("directory", "import", file("two.csv", "id,name\nz-1,Ada Byron\n"));

        assertThat(run("directory", "remove", "z-1", "z-9")).isEqualTo(1);
        assertThat(err.toString().lines())
                .containsExactly("copydesk: nobody in the directory has the id z-9; nothing was removed (copydesk"
                        + " directory list shows the ids)");
        run("directory", "list", "z-1");
        assertThat(out.toString()).contains("Ada Byron  z-1");
    }

    @Test
    void anArticleThatIsNotThereIsSaidAndTheOthersGoOn() {
        assertThat(run("re-enrich", "https://wend.example/nowhere")).isEqualTo(3);
        assertThat(err.toString())
                .isEqualTo("copydesk: no article https://wend.example/nowhere on people.enriched.v1; name it by its"
                        + " id or by a URL (https://…) under which it came\n");
        assertThat(out.toString()).isEqualTo("0 articles sent to be enriched again\n");
    }
}
