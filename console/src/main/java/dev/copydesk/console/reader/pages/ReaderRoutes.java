package dev.copydesk.console.reader.pages;

import dev.copydesk.console.reader.sources.SourceHealth;
import dev.copydesk.console.reader.state.CardRecordReader;
import dev.copydesk.console.reader.state.NotReady;
import dev.copydesk.console.reader.state.ReaderState;
import dev.copydesk.console.web.PageTemplates;
import dev.copydesk.console.web.Routes;
import dev.copydesk.publish.PageQueries;
import dev.copydesk.stage.records.Cluster;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The reader's side of a process: its stores, made in the background, its pages, its feeds. */
public final class ReaderRoutes implements Routes, AutoCloseable {
    private final ReaderState state;
    private final CardRecordReader records;
    private final CachedAnswers answers;
    private final CardPages cards;
    private final ArticlePages articles;
    private final TagPages tags;
    private final SpeakerPages speakers;
    private final FeedPages feeds;
    private final SourcePages sources;

    /**
     * @param folder where its stores are kept
     * @param pages the publish stage's stores, where this process has them
     * @param publicUrl what addresses in feeds begin with; null for the one that is asked
     */
    public ReaderRoutes(
            Cluster cluster, Path folder, Supplier<Optional<PageQueries>> pages, @Nullable String publicUrl) {
        var topics = cluster.topics();
        this.state = new ReaderState(cluster, folder);
        this.records = new CardRecordReader(cluster);
        this.answers = new CachedAnswers(new PageTemplates());
        var topicPages = new TopicPages(pages, records, topics);
        this.cards = new CardPages(state, answers);
        this.articles = new ArticlePages(state, records, topics, answers);
        this.tags = new TagPages(state, topicPages, answers);
        this.speakers = new SpeakerPages(topicPages, answers);
        this.feeds = new FeedPages(state, topicPages, answers, publicUrl);
        this.sources = new SourcePages(state, answers, Clock.systemUTC());
    }

    /** Begins to make the stores; the pages say how far they are. */
    public ReaderRoutes start() {
        state.start();
        return this;
    }

    /**
     * How every source does; bounded.
     *
     * @throws NotReady while the stores are being made
     */
    public List<SourceHealth> sources(Instant now) {
        return state.sources(now);
    }

    @Override
    public void register(JavalinConfig config) {
        config.routes.get("/read", cards::answer);
        config.routes.get("/read/feed.json", feeds::json);
        config.routes.get("/read/feed.atom", feeds::atom);
        config.routes.get("/read/articles/{id}", articles::answer);
        config.routes.get("/read/tags", context -> tags.answer(context, context.queryParam("id")));
        config.routes.get("/read/tags/{id}", context -> tags.answer(context, context.pathParam("id")));
        config.routes.get("/read/speakers", context -> speakers.answer(context, context.queryParam("id")));
        config.routes.get("/read/speakers/{id}", context -> speakers.answer(context, context.pathParam("id")));
        config.routes.get("/sources", sources::page);
        config.routes.get("/sources.json", sources::json);
        config.routes.exception(NotReady.class, this::making);
    }

    private void making(NotReady why, Context context) {
        var progress = state.progress();
        var model = new LinkedHashMap<String, Object>();
        model.put("here", context.path().startsWith("/sources") ? "/sources" : "/read");
        model.put("percent", progress.percent());
        model.put("done", progress.done());
        model.put("all", progress.all());
        model.put("problem", progress.problem() == null ? "" : progress.problem());
        model.put("busy", progress.ready());
        answers.making(context, model);
    }

    @Override
    public void close() {
        state.close();
        records.close();
    }
}
