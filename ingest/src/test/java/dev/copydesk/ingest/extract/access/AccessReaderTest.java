package dev.copydesk.ingest.extract.access;

import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.Access;
import dev.copydesk.events.AccessKind;
import dev.copydesk.events.Article;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessReaderTest {
    private static final String LONG =
            "<p>The rest of the story is told in full to those who pay for it. </p>".repeat(10);

    /** Some 240 words. */
    private static final String WHOLE = Stream.of(
                    "Monday",
                    "Tuesday",
                    "Wednesday",
                    "Thursday",
                    "Friday",
                    "Saturday",
                    "Sunday",
                    "the holiday",
                    "the day of the fair",
                    "the last day")
            .map(
                    day -> "<p>On " + day
                            + " the boats leave the pier at six and at nine, and they come back from the islands when the tide lets them in.</p>")
            .collect(Collectors.joining());

    private static Article withData(String members, String content) {
        return article(page(
                "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line opens again\","
                        + members + "}</script>",
                content));
    }

    private static Article withMeta(String name, String value) {
        return article(page("<meta property=\"" + name + "\" content=\"" + value + "\">", prose()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "\"True\"", "\"http://schema.org/True\"", "1"})
    void dataThatSaysFreeSaysThatAllIsThere(String value) {
        var article = withData("\"isAccessibleForFree\":" + value, prose());

        assertThat(article.access()).isEqualTo(new Access(AccessKind.FREE, false));
        assertThat(article.provenance()).containsEntry("access", "json-ld");
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "\"False\"", "\"https://schema.org/False\""})
    void dataThatSaysNotFreeMeansSubscribers(String value) {
        assertThat(withData("\"isAccessibleForFree\":" + value, prose()).access())
                .isEqualTo(new Access(AccessKind.SUBSCRIBER, null));
    }

    @Test
    void theLockedPartThatIsNotInThePageMakesTheTextAPart() {
        var article = withData(
                "\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\".rest\"}",
                prose() + "<div class=rest></div>");

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, true));
    }

    @Test
    void theLockedPartThatIsInThePageLeavesTheTextWhole() {
        var article = withData(
                "\"isAccessibleForFree\":false,\"hasPart\":[{\"isAccessibleForFree\":\"False\",\"cssSelector\":\"#rest\"}]",
                prose() + "<div id=rest>" + LONG + "</div>");

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, false));
    }

    @Test
    void aSelectorThatIsNoPlainNameIsNotFollowed() {
        var article = withData(
                "\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\"p:matches((a+)+b)\"}",
                prose());

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, null));
    }

    @ParameterizedTest
    @CsvSource({
        "article:content_tier, free, FREE",
        "article:content_tier, metered, METERED",
        "article:content_tier, locked, SUBSCRIBER",
        "article:content_tier, Locked, SUBSCRIBER",
        "content_tier, premium, SUBSCRIBER"
    })
    void theHeadNamesTheTier(String name, String value, AccessKind kind) {
        var article = withMeta(name, value);

        assertThat(article.access()).isNotNull();
        assertThat(article.access()).extracting(Access::kind).isEqualTo(kind);
        assertThat(article.provenance()).containsEntry("access", "meta");
    }

    @ParameterizedTest
    @CsvSource({"false, SUBSCRIBER", "True, FREE", "https://schema.org/False, SUBSCRIBER"})
    void theArticlesAttributesSayIt(String value, AccessKind kind) {
        var article = article(page("<meta itemprop=\"isAccessibleForFree\" content=\"" + value + "\">" + prose()));

        assertThat(article.access()).extracting(Access::kind).isEqualTo(kind);
    }

    @Test
    void aTierNobodyKnowsSaysNothing() {
        assertThat(withMeta("article:content_tier", "tier-7").access()).isNull();
    }

    @Test
    void theHeadsMeterIsCloserThanTheDatasNotFree() {
        var article = article(page(
                "<meta property=\"article:content_tier\" content=\"metered\"><script type=\"application/ld+json\">"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line opens again\",\"isAccessibleForFree\":false}</script>",
                prose()));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.METERED, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Subscribe to continue reading., SUBSCRIBER",
        "Dieser Artikel ist nur für Abonnenten., SUBSCRIBER",
        "Cet article est réservé aux abonnés, SUBSCRIBER",
        "Suscríbete para seguir leyendo, SUBSCRIBER",
        "Contenuto riservato agli abbonati, SUBSCRIBER",
        "有料会員限定, SUBSCRIBER",
        "订阅后继续阅读, SUBSCRIBER",
        "Только для подписчиков, SUBSCRIBER",
        "للمشتركين فقط, SUBSCRIBER",
        "Register to continue reading, REGISTERED",
        "Regístrate gratis para seguir leyendo, REGISTERED"
    })
    void aNoticeRightAfterTheTextSaysThatThereIsMore(String notice, AccessKind kind) {
        var article = article(page(prose() + "<div class=box><p>" + notice + "</p></div>"));

        assertThat(article.access()).isEqualTo(new Access(kind, true));
        assertThat(article.provenance()).containsEntry("access", "text");
    }

    @Test
    void anElementThatNamesItselfAPaywallCutsTheTextShort() {
        var article = article(
                page(prose() + "<div class=\"story-paywall\"><p>The whole story for one crown a week.</p></div>"));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, true));
    }

    @Test
    void anEmptyOrHiddenPaywallElementSaysNothing() {
        var article = article(page(prose() + "<div class=paywall></div>"
                + "<div class=paywall style=\"display: none\">The whole story for one crown a week.</div>"));

        assertThat(article.access()).isNull();
    }

    @Test
    void aMeteredPageWithItsCountIsNotKnownToBeCutShort() {
        var article = article(page(prose() + "<div class=box><p>You have 2 free articles left this month.</p></div>"));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.METERED, null));
    }

    @Test
    void aTextInAnElementForSubscribersIsForThem() {
        var article = article(page("<div class=\"premium-content\">" + prose() + "</div>"));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, null));
        assertThat(article.provenance()).containsEntry("access", "markup");
    }

    @Test
    void aFreeArticleIsWholeWhateverStandsBelowIt() {
        var article = withData(
                "\"isAccessibleForFree\":true",
                prose() + "<div class=paywall><p>Subscribe to continue reading.</p></div>");

        assertThat(article.access()).isEqualTo(new Access(AccessKind.FREE, false));
    }

    @Test
    void aPageThatSaysNothingLeavesItOpen() {
        var article = article(page(prose() + "<p>Subscribe to our letter from the pier.</p>"));

        assertThat(article.access()).isNull();
        assertThat(article.provenance()).doesNotContainKey("access");
    }

    @Test
    void aPersonWhoSpeaksOfSubscribersInTheStoryIsNoNotice() {
        var article = article(
                page("<p>“This article is for subscribers only” is what the islanders read for years.</p>" + prose()));

        assertThat(article.access()).isNull();
    }

    @Test
    void aLongTextWithAnEndMayBeWholeThoughANoticeStandsBelowIt() {
        var article = article(page(prose() + WHOLE + "<div class=box><p>Subscribe to continue reading.</p></div>"));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, null));
    }

    @Test
    void aLongTextThatBreaksOffAboveANoticeIsAPart() {
        var article = article(page(prose() + WHOLE + "<p>The harbour master says that the second boat was …</p>"
                + "<div class=box><p>Subscribe to continue reading.</p></div>"));

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, true));
    }

    @Test
    void theEmptyPlaceOfALockedPartSaysNothingOfALongText() {
        var article = withData(
                "\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\".rest\"}",
                prose() + WHOLE);

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"57 % of this article remains.", "Il vous reste 57 % de cet article à lire."})
    void whatThePageSaysThatRemainsIsMissing(String notice) {
        var article = withData(
                "\"isAccessibleForFree\":true", prose() + WHOLE + "<div class=box><p>" + notice + "</p></div>");

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, true));
    }

    @Test
    void aTextWithTheWordsThatTheDataCountIsWhole() {
        var article = withData("\"isAccessibleForFree\":false,\"wordCount\":350", prose() + WHOLE);

        assertThat(article.access()).isEqualTo(new Access(AccessKind.SUBSCRIBER, false));
    }
}
