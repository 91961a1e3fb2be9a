package dev.copydesk.publish.digest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.copydesk.events.AccessKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Digest;
import dev.copydesk.events.EnrichedArticle;
import dev.copydesk.events.Statement;
import dev.copydesk.publish.News;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DigesterTest {
    private final Digester digester = new Digester();

    private static News bridge() {
        return News.article()
                .headline("Harbour bridge closes for repair")
                .paragraphs(
                        "PORT ELLA, May 3 — The harbour bridge will close on Monday for eight months of repair, the city council decided on Thursday after engineers found cracks in two of its main cables.",
                        "But traffic across the bay will be sent through the old tunnel, which carries some 9,000 vehicles a day. Ferries double their service between the northern quay and the fish market.",
                        "He had warned of the cracks last summer. The company did not answer questions about the inspection.",
                        "“We saw rust where no rust should be. Nobody slept well that week,” said Ada Byron, who led the inspection for the council.")
                .paragraphs(
                        "It was not the first scare. It came after a winter of storms. They had closed it twice before, once for a barge that drifted and once for ice. It had always opened again within days. They hoped for the same. It was not to be. They had to tell everyone who crosses it every morning. It took them a week to find the words. They wrote them on a sheet of paper and hung it on a lamp post. It rained. They hung it up again. It rained again, and they gave up and called a meeting.")
                .heading("What it costs")
                .paragraphs(
                        "Repair of the cables is put at 41 million crowns, of which the province pays half. Shopkeepers on the eastern shore fear for their summer trade and ask for lower rents.",
                        "“A bridge is a promise that the other shore is near,” said Carl Osei, who sells boats by the eastern ramp.",
                        "Subscribe to our newsletter for more harbour news every morning.")
                .heading("What comes next")
                .paragraphs(
                        "Tolls will be waived in the tunnel until the bridge opens again, the mayor’s office announced. Cyclists may use the ferries without a ticket.",
                        "Engineers will publish their readings of all forty cables each month on a public page.")
                .quote("We saw rust where no rust should be. Nobody slept well that week,", "Ada Byron")
                .quote("A bridge is a promise that the other shore is near,", "Carl Osei");
    }

    private static String sourceOf(Statement statement, EnrichedArticle article) {
        var points = new CodePoints(article.article().text());
        return statement.evidence().stream().map(points::at).collect(Collectors.joining(" "));
    }

    private static List<String> texts(Digest digest) {
        return digest.points().stream().map(Statement::text).toList();
    }

    private Statement signal(News news) {
        return Objects.requireNonNull(digester.digest(news.enriched()).signal());
    }

    @Test
    void theSignalHasSixtyToOneHundredAndTwentyWords() {
        assertThat(signal(bridge()).text().split(" ")).hasSizeBetween(60, 120);
    }

    @Test
    void theSignalIsItsEvidenceWordForWordApartFromCapitals() {
        var article = bridge().enriched();

        assertThat(signal(bridge()).text()).isEqualToIgnoringCase(sourceOf(signal(bridge()), article));
    }

    @Test
    void theDatelineIsLeftOut() {
        assertThat(signal(bridge()).text())
                .startsWith("The harbour bridge will close")
                .doesNotContain("PORT ELLA");
    }

    @Test
    void aConnectiveIsKeptBehindTheSentenceThatItGoesOnFrom() {
        assertThat(signal(bridge()).text()).contains("its main cables. But traffic across the bay");
    }

    @Test
    void aConnectiveIsCutOffWhereTheSentenceBeforeIsLeftOut() {
        var news = bridge().paragraphs(
                        "They had seen it coming, more or less.",
                        "But divers of the province will look at every pier of the bridge before the winter.");

        assertThat(texts(digester.digest(news.enriched())))
                .contains("Divers of the province will look at every pier of the bridge before the winter.");
    }

    @Test
    void noSentenceOpensWithAPronounWhoseNameIsNotTold() {
        var digest = digester.digest(bridge().enriched());

        assertThat(signal(bridge()).text()).doesNotContain("He had warned").doesNotContain("The company");
        assertThat(texts(digest)).noneMatch(t -> t.startsWith("He ") || t.startsWith("The company"));
    }

    @Test
    void callsToActionAreNoNews() {
        var digest = digester.digest(bridge().enriched());

        assertThat(texts(digest)).noneMatch(t -> t.contains("Subscribe"));
        assertThat(signal(bridge()).text()).doesNotContain("Subscribe");
    }

    @Test
    void aQuotationIsAPointOfTheCaseWithItsSpeaker() {
        var digest = digester.digest(bridge().enriched());

        assertThat(texts(digest)).contains("“A bridge is a promise that the other shore is near,” Carl Osei said.");
    }

    @Test
    void aQuotationThatEndsInAFullStopFollowsItsSpeaker() {
        var news = bridge().paragraphs(
                        "Mara Tolk was brief when she was asked. “Every bolt along the ramp came loose in my hand.”")
                .quote("Every bolt along the ramp came loose in my hand.", "Mara Tolk");

        assertThat(texts(digester.digest(news.enriched())))
                .contains("Mara Tolk said: “Every bolt along the ramp came loose in my hand.”");
    }

    @Test
    void aClaimByAPronounGetsTheNameThatAQuoteToldInTheSameBreath() {
        var news = bridge().paragraphs("Old steel of this grade breaks without warning, she said. “It simply snaps.”")
                .quote("It simply snaps.", "Ada Byron", "she said");

        assertThat(texts(digester.digest(news.enriched())))
                .contains("Old steel of this grade breaks without warning, Ada Byron said.");
    }

    @Test
    void aClaimByAPronounThatNothingResolvesIsNoPoint() {
        var news = bridge().paragraphs("Old steel of this grade breaks without warning, she said.");

        assertThat(texts(digester.digest(news.enriched()))).noneMatch(t -> t.contains("Old steel"));
    }

    @Test
    void aPointNamesTheQuoteThatItSaysAndWhereItsSpeakerIsNamed() {
        var article = bridge().enriched();
        var source = new CodePoints(article.article().text());

        assertThat(digester.digest(article).points())
                .filteredOn(p -> p.text().startsWith("“A bridge"))
                .singleElement()
                .satisfies(point -> {
                    assertThat(point.quotes()).containsExactly("q1");
                    assertThat(point.evidence()).extracting(source::at).contains("Carl Osei");
                });
    }

    @Test
    void whatIsCutOffAPageMakesNoPoint() {
        var news = bridge().paragraphs("Divers of the province will look at every pier of the bridge before…");

        assertThat(texts(digester.digest(news.enriched()))).noneMatch(t -> t.contains("Divers"));
    }

    @Test
    void theCaseCoversEverySection() {
        var points = digester.digest(bridge().enriched()).points();
        int costs = bridge().enriched().article().text().indexOf("What it costs");
        int next = bridge().enriched().article().text().indexOf("What comes next");

        assertThat(points).anyMatch(p -> p.evidence().get(0).start() > next);
        assertThat(points)
                .anyMatch(p -> p.evidence().get(0).start() > costs
                        && p.evidence().get(0).start() < next);
    }

    @Test
    void noPointRepeatsTheSignalOrAnother() {
        var digest = digester.digest(bridge().enriched());

        assertThat(texts(digest)).doesNotHaveDuplicates();
        for (var point : digest.points()) {
            assertThat(signal(bridge()).evidence())
                    .noneMatch(span -> span.overlaps(point.evidence().get(0)));
        }
    }

    @Test
    void aShortArticleGetsFewerPointsAndTheReasonIsGiven() {
        var news = News.article()
                .paragraphs(
                        "The harbour bridge will close on Monday for eight months of repair, the city council decided on Thursday after engineers found cracks in two of its main cables. Traffic across the bay will be sent through the old tunnel. Ferries double their service between the northern quay and the fish market. Tolls will be waived in the tunnel until the bridge opens again in the first days of next spring.");

        var digest = digester.digest(news.enriched());

        assertThat(digest.points()).hasSizeLessThan(5);
        assertThat(digest.withheld()).isEqualTo("too-short");
    }

    @Test
    void aFewWordsMakeNoSignal() {
        var digest = digester.digest(
                News.article().paragraphs("The bridge is closed.").enriched());

        assertThat(digest.signal()).isNull();
        assertThat(digest.withheld()).isEqualTo("too-short");
        assertThat(digest.timeSaved().savedMinutes()).isZero();
    }

    @Test
    void anArticleWithoutTextSaysSo() {
        var digest = digester.digest(News.article().enriched());

        assertThat(digest.withheld()).isEqualTo("no-text");
        assertThat(digest.take().text()).startsWith("The page has no text to judge.");
    }

    @Test
    void aRetractedArticleKeepsNothingOfItsText() {
        var digest = digester.digest(bridge().tag("bridges").canceled().enriched());

        assertThat(digest.signal()).isNull();
        assertThat(digest.points()).isEmpty();
        assertThat(digest.tags()).isEmpty();
        assertThat(digest.quotes()).isEmpty();
        assertThat(digest.take().text()).isEqualTo("Withdrawn by its publisher.");
    }

    @Test
    void timeSavedIsTheDifferenceOfTheTwoReadingTimes() {
        var news = bridge();
        for (int i = 0; i < 40; i++) {
            news.paragraphs("Workers of crew " + i + " will replace bolts, paint girders and test anchor number " + i
                    + " on the span before the autumn storms arrive from the open sea in the west.");
        }

        var time = digester.digest(news.enriched()).timeSaved();

        assertThat(time.sourceMinutes()).isGreaterThan(time.digestMinutes());
        assertThat(time.savedMinutes()).isCloseTo(time.sourceMinutes() - time.digestMinutes(), within(0.01));
    }

    @Test
    void theSameTextTakesLongerInALanguageThatIsReadMoreSlowly() {
        var english = digester.digest(bridge().enriched()).timeSaved();
        var german = digester.digest(bridge().language("de-AT").enriched()).timeSaved();

        assertThat(german.sourceMinutes()).isGreaterThan(english.sourceMinutes());
    }

    @Test
    void theTakeCountsVoicesAndNamesWhatThePageDoesNotTell() {
        var take = digester.digest(bridge().enriched()).take();

        assertThat(take.voices()).isEqualTo(2);
        assertThat(take.quotes()).isEqualTo(2);
        assertThat(take.missing()).containsExactly("date", "author");
    }

    @Test
    void aLivePageGivesItsNewestPostsAsPoints() {
        var news = bridge().post("2026-05-03T09:00:00", "Divers go down.", "Two teams are in the water since dawn.")
                .post("2026-05-03T10:00:00", "The bridge stays closed.", "The mayor has said so on the quay.")
                .post("2026-05-03T11:00:00", "Ferries run late.", "Passengers wait for half an hour.");

        var digest = digester.digest(news.enriched());

        assertThat(digest.withheld()).isEqualTo("live");
        assertThat(texts(digest)).containsExactly("Ferries run late.", "The bridge stays closed.", "Divers go down.");
    }

    @Test
    void aListGivesItsEntriesAsPoints() {
        var news = News.article().headline("Five walks along the harbour");
        for (var entry : List.of("1. The quay", "2. The mole", "3. The dunes", "4. The locks", "5. The mill")) {
            news.heading(entry)
                    .paragraphs("The way begins at the old customs house and goes on by the water for an hour or so.");
        }

        var digest = digester.digest(news.enriched());

        assertThat(digest.withheld()).isEqualTo("list");
        assertThat(texts(digest)).startsWith("1. The quay", "2. The mole");
    }

    @Test
    void aPageOfLinksIsNoArticle() {
        var news = News.article();
        for (int i = 0; i < 12; i++) {
            news.paragraphs("Story number " + i + " of the day").link("Story number " + i + " of the day", "/" + i);
        }

        var digest = digester.digest(news.enriched());

        assertThat(digest.withheld()).isEqualTo("index");
        assertThat(digest.signal()).isNull();
    }

    @Test
    void aPartOfAnArticleIsDigestedAndSaidToBeOne() {
        var digest = digester.digest(bridge().partFor(AccessKind.SUBSCRIBER).enriched());

        assertThat(digest.withheld()).isEqualTo("paywall");
        assertThat(digest.signal()).isNotNull();
    }

    @Test
    void aLanguageWithoutWordListsGetsNoPoints() {
        var digest = digester.digest(bridge().language("sv").enriched());

        assertThat(digest.withheld()).isEqualTo("language");
        assertThat(digest.points()).isEmpty();
    }

    @Test
    void aSignalOfWhateverScriptConsistsOfWholeSentences() {
        var digest = digester.digest(News.article()
                .language("ur")
                .paragraphs(
                        "پل جون کے وسط تک گاڑیوں کے لیے بند رہے گا کیونکہ انجینیئروں کو دو بیئرنگ میں دراڑیں ملی ہیں۔ کونسل نے یہ بات منگل کو بتائی۔",
                        "کام کے دنوں میں گیارہ ہزار ڈرائیور اس پل سے گزرتے ہیں۔ اب انہیں انیس کلومیٹر کا چکر لگانا پڑتا ہے۔",
                        "مرمت پر تئیس لاکھ کراؤن خرچ ہوں گے جس کا دو تہائی حصہ ریاست دے گی۔ کونسل نے ہر بارہ منٹ پر بس چلائی ہے۔",
                        "نئے پرزے بنانے میں سات ہفتے لگتے ہیں۔ بندرگاہ کے سربراہ کو ہر ہفتے چار جہازوں کی امید ہے۔")
                .enriched());

        assertThat(requireNonNull(digest.signal()).text()).endsWith("۔");
    }

    @Test
    void theSpeedThatReadingTimesRestOnIsTold() {
        assertThat(digester.digest(bridge().enriched()).timeSaved().perMinute()).isEqualTo(228);
    }

    @Test
    void whatHasNoDigestSavesNoTime() {
        var time = digester.digest(News.article()
                        .paragraphs("The bridge is closed until the end of the week, the mayor says.")
                        .enriched())
                .timeSaved();

        assertThat(time.digestMinutes()).isEqualTo(time.sourceMinutes());
        assertThat(time.savedMinutes()).isZero();
    }

    @Test
    void keyQuotesNameTheirSpeaker() {
        var quotes = digester.digest(bridge().enriched()).quotes();

        assertThat(quotes).extracting(q -> q.speakerName()).containsExactly("Ada Byron", "Carl Osei");
    }

    @Test
    void aSpeakerWhoIsNotCertainIsNamedNowhere() {
        var words = "Nobody slept in the house by the ramp for all of that winter,";
        var digest = digester.digest(bridge().paragraphs("“" + words + "” said the voice on the line.")
                .guessedQuote(words, "Mara Tolk")
                .enriched());

        assertThat(digest.quotes()).extracting(q -> q.text()).doesNotContain(words);
        assertThat(texts(digest)).noneMatch(text -> text.contains("Mara Tolk"));
    }

    @Test
    void theSameArticleGivesTheSameDigest() {
        assertThat(digester.digest(bridge().enriched())).isEqualTo(new Digester().digest(bridge().enriched()));
    }
}
