package dev.copydesk.desk.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Enricher;
import dev.copydesk.events.Article;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EditKind;
import dev.copydesk.events.Statement;
import dev.copydesk.events.StatementCheck;
import dev.copydesk.events.topics.TopicSettings;
import dev.copydesk.ingest.extract.ExtractOutcome.Extracted;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.publish.dates.QuotedStretches;
import dev.copydesk.publish.digest.Digester;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NewsroomDigestsTest {
    private record Digested(Article article, Digest digest) {
        List<Statement> statements() {
            return Stream.concat(Stream.ofNullable(digest.signal()), digest.points().stream())
                    .toList();
        }
    }

    private static List<Digested> all = List.of();

    @BeforeAll
    static void digest() {
        var extractor = new Extractor(TopicSettings.LARGEST_MAX_PAGE_BYTES);
        var enricher = new Enricher();
        var digester = new Digester();
        try (var newsroom = SampleNewsroom.start()) {
            all = newsroom.pages().stream()
                    .map(extractor::extract)
                    .filter(Extracted.class::isInstance)
                    .map(outcome -> ((Extracted) outcome).article())
                    .map(article -> new Digested(article, digester.digest(enricher.enrich(article, 1))))
                    .toList();
        }
    }

    @Test
    void everyStatementStandsInItsEvidence() {
        assertThat(all)
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.statements())
                        .allSatisfy(statement -> assertThat(StatementCheck.faults(
                                        statement, one.article().text()))
                                .isEmpty()));
    }

    @Test
    void nothingBetweenQuotationMarksIsEdited() {
        assertThat(all).flatExtracting(Digested::statements).allSatisfy(statement -> {
            var points = new CodePoints(statement.text());
            var marked = new QuotedStretches(statement.text());
            assertThat(statement.edits())
                    .filteredOn(edit -> edit.kind() != EditKind.ATTRIBUTION)
                    .noneMatch(edit -> marked.contain(points.index(edit.start())));
        });
    }

    @Test
    void threeQuotationsAtMostAreShownInAPiece() {
        assertThat(all)
                .extracting(Digested::digest)
                .allSatisfy(digest -> assertThat(digest.points())
                        .filteredOn(point -> point.edits().stream().anyMatch(e -> e.kind() == EditKind.ATTRIBUTION))
                        .hasSizeLessThanOrEqualTo(3));
    }
}
