package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Statement;
import dev.copydesk.events.StatementCheck;
import dev.copydesk.publish.News;
import java.util.List;

/** Reads the excerpts of an article as the digester does. */
final class TestedExcerpts {
    private TestedExcerpts() {}

    /** Of the article's own sentences. */
    static List<DigestExcerpt> prose(DigestBody body) {
        return new ProseExcerpts(body, new KnownAntecedents(body), new DigestPeople(body), new FactLikelihood(body))
                .all();
    }

    /** Every sentence that can stand in a digest alone, told in the article’s order as one digest would tell them. */
    static List<String> told(News news) {
        return statements(news).stream().map(Statement::text).toList();
    }

    static List<Statement> statements(News news) {
        var article = news.enriched();
        var body = DigestBody.of(article);
        var writer = new StatementWriter(body, new DigestPeople(body));
        var statements = prose(body).stream()
                .filter(e -> !e.leaning())
                .map(e -> writer.write(e.sentences()))
                .toList();
        assertThat(statements)
                .allSatisfy(s -> assertThat(
                                StatementCheck.faults(s, article.article().text()))
                        .isEmpty());
        return statements;
    }
}
