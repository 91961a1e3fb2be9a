package dev.copydesk.trials.e2e;

import static dev.copydesk.trials.e2e.TopicWatch.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.events.headers.DeadLetter;
import dev.copydesk.events.headers.Retry;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.DeadLetters;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterFilter;
import dev.copydesk.operations.deadletters.LetterId;
import dev.copydesk.operations.deadletters.LetterOutcome;
import dev.copydesk.operations.deadletters.LetterOutcome.Refusal;
import dev.copydesk.operations.deadletters.LetterOutcome.Refused;
import dev.copydesk.operations.deadletters.LetterOutcome.Retried;
import dev.copydesk.operations.deadletters.RetryRules;
import dev.copydesk.stage.records.OperationFailed;
import dev.copydesk.trials.process.TrialPatience;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Dead letters on a real broker, without any stage: what is sent, how often, and what is refused. */
@Tag("e2e")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class RetryOnBrokerTest {
    @RegisterExtension
    static final SharedBroker BROKER = SharedBroker.builtIn();

    private Desk desk;
    private LetterBox box;
    private String url = "";
    private int tests;

    @BeforeAll
    void topics(@TempDir Path folder) {
        desk = new Desk(BROKER.bootstrapServers(), "retry-on-broker", folder);
        box = new LetterBox(desk);
    }

    @BeforeEach
    void url() {
        url = "https://wend.example/news/bridge-" + ++tests;
    }

    @AfterAll
    void close() {
        box.close();
        desk.close();
    }

    /** What was sent again to extract's input of this test's page. */
    private List<ConsumerRecord<byte[], byte[]>> sent() {
        return box.sent(desk.topics().pages()).stream()
                .filter(record -> TopicWatch.key(record).startsWith(url))
                .toList();
    }

    private LetterFilter open() {
        return LetterFilter.OPEN.about(url);
    }

    private static Refused refused(List<LetterOutcome> outcomes) {
        assertThat(outcomes).hasSize(1);
        return (Refused) outcomes.get(0);
    }

    @Test
    void aRetryIsTheRecordThatFailedWithItsHistoryInHeaders() {
        var headers = new RecordHeaders().add("newsroom", "wend".getBytes(UTF_8));
        var id = box.put(box.letter(url, SmallStory.html(url), 0, 1_000_000, headers));

        assertThat(box.retry(id)).singleElement().isInstanceOf(Retried.class);

        assertThat(sent()).singleElement().satisfies(record -> {
            assertThat(record.key()).isEqualTo(url.getBytes(UTF_8));
            assertThat(record.value()).isEqualTo(SmallStory.html(url));
            assertThat(header(record, "newsroom")).isEqualTo("wend");
            assertThat(header(record, Retry.ATTEMPT)).isEqualTo("1");
            assertThat(header(record, Retry.OF)).isEqualTo(id.toString());
            assertThat(header(record, Retry.FIRST)).isEqualTo(id.toString());
            assertThat(header(record, DeadLetter.REASON)).isNull();
        });
    }

    @Test
    void aRetryIsToldWithWhereItStands() {
        var id = box.expiredPage(url);
        var retried = (Retried) box.retry(id).get(0);

        assertThat(box.fate(id)).satisfies(fate -> {
            assertThat(fate.state()).isEqualTo(LetterFate.State.WAITING);
            assertThat(fate.written()).isEqualTo(retried.written());
            assertThat(fate.attempt()).isEqualTo(1);
            assertThat(fate.by()).isEqualTo("a test");
        });
    }

    @Test
    void aLetterThatWasRetriedIsNotSentOnceMore() {
        var id = box.expiredPage(url);
        box.retry(id);

        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.NOT_OPEN);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aLetterThatIsNamedTwiceIsSentOnce() {
        var id = box.expiredPage(url);

        assertThat(box.retry(id, id)).hasSize(1);
        assertThat(sent()).hasSize(1);
    }

    @Test
    void aLetterThatWasRetriedIsSentOnceMoreWhereThatIsAskedFor() {
        var id = box.expiredPage(url);
        box.retry(id);

        assertThat(box.retry(new RetryRules(5, true, false), id))
                .singleElement()
                .isInstanceOfSatisfying(
                        Retried.class, retried -> assertThat(retried.attempt()).isEqualTo(2));
    }

    @Test
    void aDryRunSendsNothingAndSaysWhatItWould() {
        var id = box.expiredPage(url);
        var outcomes = new ArrayList<LetterOutcome>();

        box.retrier(box.letters()).retry(List.of(id), RetryRules.DEFAULTS, true, outcomes::add);

        assertThat(outcomes)
                .containsExactly(
                        new LetterOutcome.WouldRetry(id, desk.topics().pages().name(), 1));
        assertThat(sent()).isEmpty();
        assertThat(box.fate(id)).isEqualTo(LetterFate.OPEN);
    }

    @Test
    void aRecordThatWasRetriedAsOftenAsIsAllowedIsLeft() {
        var headers = new RecordHeaders();
        new Retry(5, "extract.dlq-0@3", "extract.dlq-0@1", LetterBox.TIME).write(headers);
        var id = box.put(box.letter(url, SmallStory.html(url), 0, 1_000_000, headers));

        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.TOO_OFTEN);
        assertThat(box.retry(new RetryRules(6, false, false), id))
                .singleElement()
                .isInstanceOf(Retried.class);
        assertThat(sent()).singleElement().satisfies(record -> {
            assertThat(header(record, Retry.ATTEMPT)).isEqualTo("6");
            assertThat(header(record, Retry.OF)).isEqualTo(id.toString());
            assertThat(header(record, Retry.FIRST)).isEqualTo("extract.dlq-0@1");
        });
    }

    @Test
    void aDroppedLetterIsNeitherOpenNorSent() {
        var id = box.expiredPage(url);
        var dropped = new ArrayList<LetterOutcome>();
        box.retrier(box.letters()).drop(List.of(id), "an advertisement", false, dropped::add);

        assertThat(dropped).containsExactly(new LetterOutcome.Dropped(id));
        assertThat(box.letters().page(open(), null, 10).letters()).isEmpty();
        assertThat(box.fate(id).reason()).isEqualTo("an advertisement");
        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.NOT_OPEN);
    }

    @Test
    void aLetterIsNotSentBackOverANewerRecordOfItsKey() {
        var older = box.failedPage(url);
        box.feed().put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), SmallStory.html(url)));

        assertThat(refused(box.retry(older)).why()).isEqualTo(Refusal.SUPERSEDED);
        assertThat(box.retry(new RetryRules(5, false, true), older))
                .singleElement()
                .isInstanceOf(Retried.class);
    }

    @Test
    void aRetryOfAnotherIsNoNewerRecord() {
        var first = box.failedPage(url);
        box.retry(first);
        var again = sent().get(0);
        var second = box.put(box.letter(url, SmallStory.html(url), again.partition(), again.offset(), again.headers()));

        assertThat(box.retry(second)).singleElement().isInstanceOf(Retried.class);
    }

    @Test
    void aLetterWhoseBytesWereCutIsSentAsItWasWhereItStood() {
        var page = SmallStory.html(url);
        var at = box.feed().put(new ProducerRecord<>(desk.topics().pages().name(), url.getBytes(UTF_8), page));
        var id = box.put(cut(page, at.partition(), at.offset()));

        assertThat(box.letters().letter(id).orElseThrow().bytes()).isEqualTo(page.length);
        assertThat(box.retry(id)).singleElement().isInstanceOf(Retried.class);
        assertThat(sent()).singleElement().satisfies(record -> {
            assertThat(record.value()).isEqualTo(page);
            assertThat(header(record, Retry.OF)).isEqualTo(id.toString());
        });
    }

    @Test
    void aLetterWhoseBytesWereCutIsLeftWhereTheWholeIsGone() {
        var id = box.put(cut(SmallStory.html(url), 0, 1_000_000));

        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.CUT);
    }

    /** As a dead letter is written whose value did not fit. */
    private ProducerRecord<byte[], byte[]> cut(byte[] value, int partition, long offset) {
        var record = box.letter(url, Arrays.copyOf(value, 10), partition, offset, new RecordHeaders())
                .toRecord(desk.topics().extractDlq(), LetterBox.TIME);
        record.headers().add(DeadLetter.CUT, ("33 0 " + value.length).getBytes(UTF_8));
        return record;
    }

    @Test
    void aRecordThatItsTopicDoesNotTakeIsLeft() {
        var id = box.put(box.letter(
                url, new byte[desk.topics().pages().maxValueBytes() + 1], 0, 1_000_000, new RecordHeaders()));

        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.TOO_LARGE);
    }

    @Test
    void aLetterFromATopicThatIsNoInputOfItsStageIsLeft() {
        var letter = new DeadLetter(
                StageName.EXTRACT,
                dev.copydesk.events.BadRecord.Reason.INTERNAL,
                "",
                null,
                desk.topics().digests().name(),
                0,
                1,
                url.getBytes(UTF_8),
                new byte[1],
                new RecordHeaders());

        assertThat(refused(box.retry(box.put(letter))).why()).isEqualTo(Refusal.NO_INPUT);
    }

    @Test
    void aRecordThatIsNoDeadLetterIsListedAndLeft() {
        var id = box.put(new ProducerRecord<>(
                desk.topics().extractDlq().name(), new byte[] {(byte) 0xff, 0}, new byte[] {(byte) 0xfe}));

        assertThat(box.letters().groups(LetterFilter.OPEN.of("unknown")))
                .singleElement()
                .satisfies(group -> assertThat(group.newest().id()).isEqualTo(id));
        assertThat(refused(box.retry(id)).why()).isEqualTo(Refusal.NO_INPUT);
    }

    @Test
    void aLetterThatIsNotThereIsRefused() {
        assertThat(refused(box.retry(new LetterId("extract.dlq", 0, 77))).why()).isEqualTo(Refusal.NOT_THERE);
        assertThat(refused(box.retry(new LetterId("extract.dlq", 99, 0))).why()).isEqualTo(Refusal.NOT_THERE);
        assertThat(refused(box.retry(new LetterId("nothing.dlq", 0, 0))).why()).isEqualTo(Refusal.NOT_THERE);
    }

    @Test
    void lettersOfOneKeyAreSentInTheOrderInWhichTheyFailed() {
        var ids = new ArrayList<LetterId>();
        for (int i = 0; i < 20; i++) {
            ids.add(box.put(box.letter(url, ("<p>" + i).getBytes(UTF_8), 0, 1_000_000 + i, new RecordHeaders())));
        }
        var chosen = box.letters().chosen(open(), 1_000);

        box.retry(chosen.toArray(LetterId[]::new));

        assertThat(chosen).isEqualTo(ids);
        assertThat(sent())
                .extracting(record -> header(record, Retry.OF))
                .containsExactlyElementsOf(ids.stream().map(LetterId::toString).toList());
    }

    @Test
    void twoWhoRetryAtOnceSendEachLetterOnce() throws Exception {
        var chosen = new ArrayList<LetterId>();
        for (int i = 0; i < 300; i++) {
            chosen.add(box.expiredPage(url + "/" + i));
        }
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> operator = () -> {
                try (var seen = box.open()) {
                    seen.refresh(TrialPatience.LIMIT);
                    return retryUntilNobodyInterferes(seen, chosen);
                }
            };
            int sent = 0;
            for (var done : pool.invokeAll(List.of(operator, operator))) {
                sent += done.get();
            }

            assertThat(sent).isEqualTo(300);
            assertThat(sent())
                    .extracting(record -> header(record, Retry.OF))
                    .doesNotHaveDuplicates()
                    .hasSize(300);
        } finally {
            pool.shutdownNow();
        }
    }

    /** As an operator who is told that somebody else goes on alone, and runs the command again. */
    private int retryUntilNobodyInterferes(DeadLetters seen, List<LetterId> chosen) {
        var sent = Collections.synchronizedList(new ArrayList<Retried>());
        while (true) {
            try {
                box.retrier(seen).retry(chosen, RetryRules.DEFAULTS, false, outcome -> {
                    if (outcome instanceof Retried retried) {
                        sent.add(retried);
                    }
                });
                return sent.size();
            } catch (OperationFailed e) {
                assertThat(e).hasMessageContaining("somebody else");
            }
        }
    }

    @Test
    void whoWasOvertakenByAnotherIsToldAndHasSentNothing() {
        var id = box.expiredPage(url);
        var overtaken = new ArrayList<LetterOutcome>();
        try (var seen = box.open()) {
            var second = box.retrier(seen);
            // the second begins when the first has made its plan, and ends before the first sends
            var refusal = new LetterId("extract.dlq", 0, 1_000_000);
            assertThatThrownBy(() -> box.retrier(box.letters())
                            .retry(List.of(refusal, id), RetryRules.DEFAULTS, false, outcome -> {
                                if (outcome instanceof Refused) {
                                    second.retry(List.of(id), RetryRules.DEFAULTS, false, o -> {});
                                } else {
                                    overtaken.add(outcome);
                                }
                            }))
                    .isInstanceOf(OperationFailed.class)
                    .hasMessageContaining("somebody else");
        }

        assertThat(overtaken).isEmpty();
        assertThat(sent()).hasSize(1);
    }
}
