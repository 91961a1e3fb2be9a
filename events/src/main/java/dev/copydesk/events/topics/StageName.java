package dev.copydesk.events.topics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stages, in the order in which a page meets them: what each reads and writes, and where its dead letters lie. */
public enum StageName {
    FETCH("fetch", Topics::requests, topics -> List.of(topics.pages()), Topics::fetchDlq),
    /** Asks for an article's further parts by requests of its own. */
    EXTRACT("extract", Topics::pages, topics -> List.of(topics.articles(), topics.requests()), Topics::extractDlq),
    ENRICH("enrich", Topics::articles, topics -> List.of(topics.enriched()), Topics::enrichDlq),
    /** Only where a language model is asked for. Its drafts go to the enrich stage; it has no dead letters. */
    WRITE("write", Topics::enriched, topics -> List.of(topics.articles()), null),
    PUBLISH("publish", Topics::enriched, StageName::published, Topics::publishDlq);

    /** The stages that every pipeline has. */
    public static final Set<StageName> ALL = Set.copyOf(EnumSet.complementOf(EnumSet.of(WRITE)));

    /** Those and the one that asks a language model. */
    public static final Set<StageName> ALL_AND_WRITE = Set.copyOf(EnumSet.allOf(StageName.class));

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // a reference to a method, which holds nothing
    private final Function<Topics, Topic> input;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Function<Topics, List<Topic>> outputs;

    @SuppressWarnings("ImmutableEnumChecker")
    private final @Nullable Function<Topics, Topic> deadLetters;

    StageName(
            String code,
            Function<Topics, Topic> input,
            Function<Topics, List<Topic>> outputs,
            @Nullable Function<Topics, Topic> deadLetters) {
        this.code = code;
        this.input = input;
        this.outputs = outputs;
        this.deadLetters = deadLetters;
    }

    /** The stage of this name. */
    public static Optional<StageName> of(String code) {
        return Arrays.stream(values()).filter(stage -> stage.code.equals(code)).findFirst();
    }

    /** The stage whose dead letters lie in the topic of this dataset ({@code enrich.dlq}). */
    public static Optional<StageName> ofDeadLetters(String dataset) {
        return withDeadLetters().stream()
                .filter(stage -> stage.deadLettersDataset().equals(dataset))
                .findFirst();
    }

    /** The stages that have dead letters. */
    public static List<StageName> withDeadLetters() {
        return Arrays.stream(values()).filter(StageName::hasDeadLetters).toList();
    }

    private static List<Topic> published(Topics topics) {
        return Stream.concat(
                        Stream.of(topics.digests(), topics.tags(), topics.speakers()),
                        topics.digestsAs().values().stream())
                .toList();
    }

    /** The name in topics, headers, groups, metrics and help texts. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether a pipeline without it lacks nothing. */
    public boolean isOptional() {
        return this == WRITE;
    }

    /** The topic that it works through. Topics in which it only looks things up are not among it. */
    public Topic input(Topics topics) {
        return input.apply(topics);
    }

    /** The topics that it writes, its dead letters apart; first the one to which what it makes of its input goes. */
    public List<Topic> outputs(Topics topics) {
        return outputs.apply(topics);
    }

    /** Whether it sets aside what it cannot process. */
    public boolean hasDeadLetters() {
        return deadLetters != null;
    }

    /** The topic of what it could not process; none where it has none. */
    public Optional<Topic> deadLetters(Topics topics) {
        return deadLetters == null ? Optional.empty() : Optional.of(deadLetters.apply(topics));
    }

    /** The dataset of its dead letters, where it has any: {@code enrich.dlq}. */
    String deadLettersDataset() {
        return code + ".dlq";
    }
}
