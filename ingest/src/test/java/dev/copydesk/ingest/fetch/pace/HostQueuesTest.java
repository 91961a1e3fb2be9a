package dev.copydesk.ingest.fetch.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HostQueuesTest {
    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    private final HostQueues<String> queues = new HostQueues<>();

    @Test
    void aHostIsAskedForOneThingAtATime() {
        queues.add("a.example", "first", START);
        queues.add("a.example", "second", START);

        assertThat(queues.poll(START)).hasValue("first");
        assertThat(queues.poll(START.plusSeconds(3600))).isEmpty();
    }

    @Test
    void aHostRestsBetweenTwo() {
        queues.add("a.example", "first", START);
        queues.add("a.example", "second", START);
        queues.poll(START);
        queues.release("a.example", START.plusSeconds(5), true);

        assertThat(queues.poll(START.plusSeconds(4))).isEmpty();
        assertThat(queues.nextReady()).hasValue(START.plusSeconds(5));
        assertThat(queues.poll(START.plusSeconds(5))).hasValue("second");
    }

    @Test
    void aHostRestsAlsoWhenNothingWaitedForItMeanwhile() {
        queues.add("a.example", "first", START);
        queues.poll(START);
        queues.release("a.example", START.plusSeconds(5), true);
        queues.add("a.example", "second", START);

        assertThat(queues.poll(START.plusSeconds(4))).isEmpty();
        assertThat(queues.poll(START.plusSeconds(5))).hasValue("second");
    }

    @Test
    void aBusyHostDelaysNoOther() {
        queues.add("slow.example", "first", START);
        queues.add("slow.example", "second", START);
        queues.add("fast.example", "third", START);

        assertThat(queues.poll(START)).hasValue("first");
        assertThat(queues.poll(START)).hasValue("third");
    }

    @Test
    void whatIsPutOffLetsTheRestOfItsHostPass() {
        queues.add("a.example", "put off", START.plusSeconds(60));
        queues.add("a.example", "ready", START);

        assertThat(queues.poll(START)).hasValue("ready");
        queues.release("a.example", START, true);
        assertThat(queues.poll(START.plusSeconds(59))).isEmpty();
        assertThat(queues.poll(START.plusSeconds(60))).hasValue("put off");
    }

    @Test
    void failuresInARowAreCountedUntilTheHostAnswers() {
        queues.add("a.example", "first", START);
        queues.add("a.example", "second", START);
        queues.add("a.example", "third", START);

        queues.poll(START);
        queues.release("a.example", START, false);
        assertThat(queues.failuresInARow("a.example")).isEqualTo(1);
        queues.poll(START);
        queues.release("a.example", START, false);
        assertThat(queues.failuresInARow("a.example")).isEqualTo(2);
        queues.poll(START);
        queues.release("a.example", START, true);
        assertThat(queues.failuresInARow("a.example")).isZero();
    }

    @Test
    void aHostThatHasRestedAndHasNothingToDoIsForgotten() {
        queues.add("a.example", "first", START);
        queues.poll(START);
        queues.release("a.example", START.plusSeconds(5), true);

        queues.poll(START.plusSeconds(4));
        assertThat(queues.hosts()).isEqualTo(1);
        queues.poll(START.plusSeconds(5));
        assertThat(queues.hosts()).isZero();
    }

    @Test
    void aHostIsDrainedOfAllThatWaits() {
        queues.add("a.example", "first", START);
        queues.add("a.example", "second", START.plusSeconds(9));
        queues.add("b.example", "other", START);

        assertThat(queues.drain("a.example")).containsExactly("first", "second");
        assertThat(queues.waiting()).isEqualTo(1);
        assertThat(queues.poll(START.plusSeconds(60))).hasValue("other");
    }

    @Test
    void whatIsUnwantedIsDropped() {
        queues.add("a.example", "lost", START);
        queues.add("b.example", "kept", START);

        queues.removeIf(item -> item.equals("lost"));

        assertThat(queues.poll(START)).hasValue("kept");
        assertThat(queues.poll(START)).isEmpty();
        assertThat(queues.waiting()).isZero();
    }

    @Test
    void aHostThatIsNotBeingAskedCannotBeReleased() {
        assertThatThrownBy(() -> queues.release("a.example", START, true)).isInstanceOf(IllegalStateException.class);
    }

    /** A second of virtual time for each step; hosts answer after one to three seconds and rest for two. */
    @Property(tries = 200)
    void everythingIsAskedForOnceAndNoHostIsPressed(
            @ForAll @Size(max = 60) List<@IntRange(max = 4) Integer> hosts,
            @ForAll @IntRange(min = 1, max = 3) int took) {
        var simulated = new HostQueues<Map.Entry<String, Integer>>();
        for (int i = 0; i < hosts.size(); i++) {
            simulated.add("h" + hosts.get(i), Map.entry("h" + hosts.get(i), i), START.plusSeconds(i % 7));
        }
        var asked = new ArrayList<Integer>();
        var busyUntil = new HashMap<String, Integer>();
        var restUntil = new HashMap<String, Integer>();
        for (int second = 0; second < 1000 && asked.size() < hosts.size(); second++) {
            for (var host : new HashSet<>(busyUntil.keySet())) {
                if (busyUntil.getOrDefault(host, -1) == second) {
                    busyUntil.remove(host);
                    restUntil.put(host, second + 2);
                    simulated.release(host, START.plusSeconds(second + 2), true);
                }
            }
            for (var next = simulated.poll(START.plusSeconds(second));
                    next.isPresent();
                    next = simulated.poll(START.plusSeconds(second))) {
                var host = next.get().getKey();
                assertThat(busyUntil).doesNotContainKey(host);
                assertThat(restUntil.getOrDefault(host, 0)).isLessThanOrEqualTo(second);
                busyUntil.put(host, second + took);
                asked.add(next.get().getValue());
            }
        }

        assertThat(asked).doesNotHaveDuplicates().hasSameSizeAs(hosts);
        assertThat(simulated.waiting()).isZero();
    }
}
