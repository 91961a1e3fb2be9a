package dev.copydesk.console.operator.letters;

import dev.copydesk.events.topics.StageName;
import dev.copydesk.operations.deadletters.LetterFate;
import dev.copydesk.operations.deadletters.LetterFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which dead letters a page is asked for, as its address says it. Empty wishes want all.
 *
 * @param since a key of {@link #TIMES}
 * @param state a key of {@link #STATES}
 */
public record LetterQuery(String stage, String cause, String since, String key, String state) {
    /** What the list of stages offers; first all of them. */
    public static final List<String> STAGES = Stream.concat(
                    Stream.of(""), StageName.withDeadLetters().stream().map(StageName::code))
            .toList();

    /** How far back, by what the address says. */
    public static final Map<String, String> TIMES = ordered(
            "", "any time", "15m", "15 minutes", "1h", "1 hour", "6h", "6 hours", "24h", "24 hours", "7d", "7 days");

    /** How they stand, by what the address says. */
    public static final Map<String, String> STATES = ordered(
            "open",
            "open",
            "waiting",
            "retried, waiting",
            "done",
            "retried, done",
            "failed-again",
            "failed again",
            "dropped",
            "dropped",
            "all",
            "all");

    private static final Map<String, Duration> BACK = Map.of(
            "15m", Duration.ofMinutes(15),
            "1h", Duration.ofHours(1),
            "6h", Duration.ofHours(6),
            "24h", Duration.ofHours(24),
            "7d", Duration.ofDays(7));
    private static final int LONGEST = 2_000;

    /** @param parameter the value that a request gives to a name, of its address or of its form */
    static LetterQuery of(Function<String, @Nullable String> parameter) {
        var since = text(parameter, "since");
        var state = text(parameter, "state");
        return new LetterQuery(
                text(parameter, "stage"),
                text(parameter, "cause"),
                TIMES.containsKey(since) ? since : "",
                text(parameter, "key"),
                STATES.containsKey(state) ? state : "open");
    }

    LetterFilter filter(Instant now) {
        var back = BACK.get(since);
        return new LetterFilter(
                orNull(stage), orNull(cause), back == null ? null : now.minus(back), null, orNull(key), states());
    }

    private Set<LetterFate.State> states() {
        return switch (state) {
            case "open" -> EnumSet.of(LetterFate.State.OPEN);
            case "waiting" -> EnumSet.of(LetterFate.State.WAITING, LetterFate.State.RETRIED);
            case "done" -> EnumSet.of(LetterFate.State.DONE);
            case "failed-again" -> EnumSet.of(LetterFate.State.FAILED_AGAIN);
            case "dropped" -> EnumSet.of(LetterFate.State.DROPPED);
            default -> EnumSet.noneOf(LetterFate.State.class);
        };
    }

    /** The same, of one stage and cause. */
    public LetterQuery of(String oneStage, String oneCause) {
        return new LetterQuery(oneStage, oneCause, since, key, state);
    }

    /** The page of these letters. */
    public String address() {
        return LetterPages.PATH + "?" + query();
    }

    /** The page of the letters before {@code before}. */
    public String address(String before) {
        return address() + "&before=" + URLEncoder.encode(before, StandardCharsets.UTF_8);
    }

    private String query() {
        return fields().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** As a form keeps them. */
    public Map<String, String> fields() {
        return ordered("stage", stage, "cause", cause, "since", since, "key", key, "state", state);
    }

    private static Map<String, String> ordered(String... namesAndValues) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return java.util.Collections.unmodifiableMap(map);
    }

    private static String text(Function<String, @Nullable String> parameter, String name) {
        var value = parameter.apply(name);
        return value == null || value.length() > LONGEST ? "" : value.strip();
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
