package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.WordList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigestLexiconTest {
    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void everyVerbOfSpeechIsACueOfTheQuotes(String language) {
        var lexicon = DigestLexicon.of(language);

        assertThat(lexicon.speechVerbs())
                .isNotEmpty()
                .allMatch(verb -> lexicon.grammar().has(WordList.CUES, verb));
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "tlh"})
    void nothingIsKnownOfALanguageWithoutLists(String language) {
        assertThat(DigestLexicon.of(language).stopWords()).isEmpty();
        assertThat(DigestLexicon.of(language).grammar().language()).isEqualTo("und");
    }

    @ParameterizedTest
    @CsvSource({"en,however", "de,jedoch", "fr,pourtant", "es,sin embargo", "pt,no entanto"})
    void knowsTheOpeningsOfAnObjection(String language, String opening) {
        assertThat(DigestLexicon.of(language).contrasts()).contains(opening);
    }

    @ParameterizedTest
    @CsvSource({"en,admittedly", "de,zwar", "fr,certes", "es,es cierto que", "pt,é verdade que"})
    void knowsTheOpeningsOfAConcession(String language, String opening) {
        assertThat(DigestLexicon.of(language).concessions()).contains(opening);
    }

    @ParameterizedTest
    @CsvSource({"en,meanwhile", "de,zudem", "fr,par ailleurs", "es,asimismo", "pt,além disso"})
    void knowsWhatPointsBackAndMayBeLeftOut(String language, String words) {
        assertThat(DigestLexicon.of(language).additives()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({
        "en,too",
        "en,as well",
        "de,auch",
        "de,ebenso",
        "fr,de plus",
        "fr,aussi",
        "es,además",
        "pt,da mesma forma"
    })
    void keepsWhatMayHoldASentenceTogether(String language, String words) {
        assertThat(DigestLexicon.of(language).additives()).doesNotContain(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | If you buy the kettle through our link, we may earn a commission.",
                "en | The leaflet (opens in a new tab) has the tides.",
                "de | Kaufen Sie über den Link, erhalten wir eine Provision.",
                "fr | Photo : mairie de Belcastel.",
                "es | Todos los derechos reservados.",
                "pt | Esta reportagem foi publicada na edição de maio.",
            })
    void tellsANoticeFromAStatement(String language, String sentence) {
        assertThat(DigestLexicon.of(language).givesNotice(sentence)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The harbour earns a commission on every crate.",
                "de | Die Reederei zahlt für jede Fahrt eine Provision.",
                "fr | La hausse se traduit par des billets plus chers.",
                "es | El puerto gasta más en publicidad que en grúas.",
                "pt | A prefeitura gasta mais em publicidade que em pontes.",
            })
    void aStatementIsNoNotice(String language, String sentence) {
        assertThat(DigestLexicon.of(language).givesNotice(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | «\u00a0Le pont ferme\u00a0»",
                "es | “El puente cierra”",
                "pt | “A ponte fecha”",
            })
    void marksAQuotationAsTheLanguageDoes(String language, String quotation) {
        var lexicon = DigestLexicon.of(language);
        var words = quotation.replaceAll("[«»“”\u00a0]", "");

        assertThat(lexicon.phrase("open") + words + lexicon.phrase("close")).isEqualTo(quotation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt"})
    void everyOpeningIsInLowerCase(String language) {
        var lexicon = DigestLexicon.of(language);

        assertThat(Stream.of(
                                lexicon.connectives(),
                                lexicon.leaning(),
                                lexicon.contrasts(),
                                lexicon.concessions(),
                                lexicon.additives(),
                                lexicon.notices(),
                                lexicon.appeals())
                        .flatMap(List::stream))
                .allMatch(words -> words.equals(words.toLowerCase(Locale.ROOT)));
    }
}
