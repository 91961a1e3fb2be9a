package dev.copydesk.desk.pipeline;

import dev.copydesk.enrich.EnrichTopology;
import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.topics.StageName;
import dev.copydesk.events.topics.Topics;
import dev.copydesk.ingest.extract.ExtractTopology;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.fetch.FetchCounts;
import dev.copydesk.publish.PageQueries;
import dev.copydesk.publish.PublishTopology;
import dev.copydesk.publish.digest.Digester;
import dev.copydesk.publish.writing.model.WriterCounts;
import dev.copydesk.stage.RunningStage;
import dev.copydesk.stage.StageRunner;
import dev.copydesk.stage.StageState;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.kafka.streams.Topology;

/** Some or all stages of the pipeline, in this process. */
public final class Pipeline implements AutoCloseable {
    private final List<RunningStage> stages;
    private final Topics topics;

    public Pipeline(PipelineSettings settings, Set<StageName> names) {
        this.topics = settings.topics();
        this.stages = names.stream().sorted().map(name -> stage(name, settings)).toList();
    }

    public void start() {
        stages.forEach(RunningStage::start);
    }

    public List<RunningStage> stages() {
        return stages;
    }

    /** Waits until every stage has run. @return whether they do */
    public boolean awaitRunning(Duration timeout) throws InterruptedException {
        long deadline = System.nanoTime() + timeout.toNanos();
        for (var stage : stages) {
            if (!stage.awaitRunning(Duration.ofNanos(Math.max(0, deadline - System.nanoTime())))) {
                return false;
            }
        }
        return true;
    }

    public Map<StageName, StageState> states() {
        var states = new TreeMap<StageName, StageState>();
        stages.forEach(stage -> states.put(stage.name(), stage.state()));
        return states;
    }

    /** Whether a stage has ended by itself. */
    public boolean failed() {
        return stages.stream().anyMatch(stage -> stage.state() == StageState.FAILED);
    }

    /** Stops all stages at once: what one has not taken yet waits on its topic. */
    @Override
    public void close() {
        var closing = stages.stream()
                .map(stage -> CompletableFuture.runAsync(stage::close, task -> new Thread(task, "close-stage").start()))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(closing).join();
    }

    /** What the fetch stage has done, where this process runs it. */
    public Optional<Supplier<FetchCounts>> fetching() {
        return only(FetchingStage.class).map(stage -> stage::counts);
    }

    /** What the language model was asked and what came of it, where this process runs the write stage. */
    public Optional<Supplier<WriterCounts>> writing() {
        return only(WritingStage.class).map(stage -> stage::counts);
    }

    private <S extends RunningStage> Optional<S> only(Class<S> type) {
        return stages.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Asks the publish stage, where this process runs it, for pages. */
    public Optional<PageQueries> pages() {
        return stages.stream()
                .filter(stage -> stage.name() == StageName.PUBLISH && stage instanceof StreamsStage)
                .map(stage -> new PageQueries(((StreamsStage) stage).runner(), topics))
                .findFirst();
    }

    private static RunningStage stage(StageName name, PipelineSettings settings) {
        var topics = settings.topics();
        return switch (name) {
            case FETCH -> new FetchingStage(settings);
            case EXTRACT ->
                streams(
                        name,
                        ExtractTopology.of(
                                topics, new Extractor(topics.settings().maxPageBytes())::extract),
                        settings);
            case ENRICH ->
                streams(name, EnrichTopology.of(topics, new Enricher(settings.tagModels())::enrich), settings);
            case WRITE ->
                new WritingStage(
                        settings,
                        settings.writing()
                                .orElseThrow(() -> new IllegalArgumentException("no language model to write with")));
            case PUBLISH -> streams(name, PublishTopology.of(topics, new Digester()), settings);
        };
    }

    private static RunningStage streams(StageName name, Topology topology, PipelineSettings settings) {
        var deadLetters = name.deadLetters(settings.topics())
                .orElseThrow(() -> new IllegalArgumentException(name + " has no dead letters"));
        return new StreamsStage(
                name, new StageRunner(name, topology, settings.topics(), deadLetters, settings.stage(name)));
    }
}
