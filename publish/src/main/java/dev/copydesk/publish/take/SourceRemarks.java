package dev.copydesk.publish.take;

import dev.copydesk.events.Article;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** Remarks on where an article's figures and claims come from. */
final class SourceRemarks {
    private static final int FEWEST_FIGURES = 3;
    private static final int MOST_HOSTS = 3;

    /** Of a shorter text nobody asks for sources: a caption, a table of results. */
    private static final int FEWEST_SENTENCES = 8;

    private static final String RELEASE = "release";

    private SourceRemarks() {}

    /** Where nothing in the whole text says, quotes, names or links where anything comes from. */
    static Optional<Remark> figures(TakeFacts facts) {
        var figures = facts.take().figures();
        var sourcing = facts.sourcing();
        var words = facts.prose().vocabulary();
        boolean bare = figures != null
                && sourcing != null
                && words != null
                && figures.sentences() >= FEWEST_FIGURES
                && facts.prose().sentences().size() >= FEWEST_SENTENCES
                && figures.sourced() == 0
                && sourcing.paraphrases() == 0
                && facts.voices().nobody()
                && facts.article().links().isEmpty()
                && facts.isExpectedToQuote()
                && !facts.mayBePart()
                && facts.prose().sentences().stream()
                        .noneMatch(s -> words.sources().occursIn(s.folded()));
        return bare ? Remark.of(65, "figures.none") : Optional.empty();
    }

    /** The hosts of courts, research, data, documents and public bodies that it links to. */
    static Optional<Remark> linked(TakeFacts facts) {
        var hosts = facts.take().primarySources().stream()
                .filter(source -> !source.kind().equals(RELEASE))
                .flatMap(source -> host(source.url()).stream())
                .filter(host -> !isOwn(host, facts.article()))
                .distinct()
                .limit(MOST_HOSTS)
                .toList();
        return hosts.isEmpty() ? Optional.empty() : Remark.of(50, "linked", "hosts", List.copyOf(hosts));
    }

    private static boolean isOwn(String host, Article article) {
        return article.site().endsWith(host) || host.endsWith(article.site());
    }

    private static Optional<String> host(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getHost()).map(host -> host.replaceFirst("^www\\d?\\.", ""));
        } catch (IllegalArgumentException notAUrl) {
            return Optional.empty();
        }
    }
}
