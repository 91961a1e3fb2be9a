package dev.copydesk.publish.take;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.PrimarySource;
import dev.copydesk.publish.News;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrimarySourcesTest {
    @ParameterizedTest
    @CsvSource({
        "https://www.ferries.gov/timetable, official",
        "https://www.harbour.gov.uk/, official",
        "https://courts.province.example/file, court",
        "https://doi.org/10.1/abc, study",
        "https://port.example/report.pdf, document",
        "https://port.example/counts.csv, data",
        "https://www.quay.edu/, university",
        "https://www.prnewswire.com/news/x, release"
    })
    void theAddressTellsTheKind(String url, String kind) {
        assertThat(PrimarySources.kind(url)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"https://news.example/story", "https://gov.news.example/", "https://notdoi.org.example/", "not a url"})
    void otherAddressesTellNone(String url) {
        assertThat(PrimarySources.kind(url)).isNull();
    }

    @Test
    void aPageIsCountedOnceAndTheOwnSiteNever() {
        var article = News.article()
                .paragraphs("The rules, the rules again and our file.")
                .link("The rules", "https://www.ferries.gov/rules")
                .link("rules again", "https://www.ferries.gov/rules")
                .link("our file", "https://harbour-times.example/file.pdf")
                .enriched()
                .article();

        assertThat(PrimarySources.of(article))
                .extracting(PrimarySource::url)
                .containsExactly("https://www.ferries.gov/rules");
    }
}
