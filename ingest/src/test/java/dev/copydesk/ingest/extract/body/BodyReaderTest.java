package dev.copydesk.ingest.extract.body;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.article;
import static dev.copydesk.ingest.extract.Pages.page;
import static dev.copydesk.ingest.extract.Pages.prose;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.copydesk.events.Article;
import dev.copydesk.events.BlockKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodyReaderTest {
    private static final String PROSE = FIRST + "\n\n" + SECOND + "\n\n" + THIRD;

    private static String text(String html) {
        return article(html).text();
    }

    private static List<String> blocks(Article article, BlockKind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(block -> block.span().in(article.text()))
                .toList();
    }

    @Test
    void oneBlankLineSeparatesBlocks() {
        assertThat(text(page(prose()))).isEqualTo(PROSE);
    }

    @Test
    void whiteSpaceInABlockIsOneSpace() {
        assertThat(text(page("<p>The\n   ferry\u00a0 \tsails   again, they say.</p>" + prose())))
                .startsWith("The ferry sails again, they say.\n\n");
    }

    @Test
    void twoLineBreaksPartAParagraph() {
        assertThat(text(page("<div>" + FIRST + "<br><br>" + SECOND + "<br>" + THIRD + "</div>")))
                .isEqualTo(FIRST + "\n\n" + SECOND + " " + THIRD);
    }

    @Test
    void theHeadlineIsNotInTheText() {
        assertThat(text(page(prose()))).doesNotContain("Ferry line opens again");
    }

    @Test
    void headingsHaveTheirLevel() {
        var article = article(page(prose() + "<h2>The boats</h2>" + prose().replace("four", "five")
                + "<h4>Gull</h4><p>She seats eighty people, and a dog.</p>"));

        assertThat(article.blocks())
                .filteredOn(block -> block.kind() == BlockKind.HEADING)
                .extracting(block -> block.span().in(article.text()), block -> block.level())
                .containsExactly(tuple("The boats", 2), tuple("Gull", 4));
    }

    @Test
    void everyItemOfAListIsABlock() {
        var article = article(page(prose() + "<ul><li>Gull, 80 seats</li><li><p>Tern, 60 seats</p></li></ul>"
                + "<p>Both were built on the island.</p>"));

        assertThat(blocks(article, BlockKind.LIST_ITEM)).containsExactly("Gull, 80 seats", "Tern, 60 seats");
    }

    @Test
    void aTableIsOneBlockWithALineForEachRow() {
        var article = article(
                page(
                        prose()
                                + "<table><tr><th>Boat<th>Seats<tr><td>Gull<td>80<tr><td>Tern<td>60</table><p>Both were built on the island.</p>"));

        assertThat(blocks(article, BlockKind.TABLE)).containsExactly("Boat Seats\nGull 80\nTern 60");
    }

    @Test
    void aTableThatLaysOutThePageIsProse() {
        var article =
                article("<title>x</title><table><tr><td><a href=/>Home</a></td><td>" + prose() + "</td></tr></table>");

        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(blocks(article, BlockKind.TABLE)).isEmpty();
    }

    @Test
    void codeKeepsItsLinesAndIndents() {
        var article = article(
                page(prose() + "<pre>depart  norwick\n\n  arrive skerry</pre><p>So the log says, at least.</p>"));

        assertThat(blocks(article, BlockKind.CODE)).containsExactly("depart norwick\n  arrive skerry");
    }

    @Test
    void anEmbeddedPostStays() {
        var article = article(page(prose()
                + "<blockquote class=twitter-tweet><p>First boat is out!</p>— Harbour (@harbour) <a href=https://social.example/1>March 1</a></blockquote>"
                + "<p>That was at seven in the morning.</p>"));

        assertThat(blocks(article, BlockKind.EMBED))
                .containsExactly("First boat is out!", "— Harbour (@harbour) March 1");
    }

    @Test
    void theCaptionOfAFigureIsTheImagesAndNotTheTexts() {
        var article = article(
                page(
                        prose()
                                + "<figure><img src=/gull.jpg alt=Gull><figcaption>The Gull, at anchor in Norwick.</figcaption></figure>"));

        assertThat(article.text()).isEqualTo(PROSE);
        assertThat(article.images())
                .singleElement()
                .satisfies(image -> assertThat(image.caption()).isEqualTo("The Gull, at anchor in Norwick."));
    }

    @Test
    void aDroppedCapitalStaysPartOfItsWord() {
        assertThat(text(page("<p><span class=cap>T</span>he ferry sails again, they say.</p>" + prose())))
                .startsWith("The ferry sails again");
    }

    @Test
    void layoutCharactersInsideWordsAreLeftOut() {
        assertThat(text(page("<p>The har\u00adbour mas\u200bter waved to them all.</p>" + prose())))
                .startsWith("The harbour master waved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<nav><a href=/a>News of the bay</a> <a href=/b>Sport</a></nav>",
                "<div class=share><span>Tell your friends about the ferry.</span></div>",
                "<div class='related-stories'><h3>Elsewhere</h3><p>The lighthouse is to be painted, a committee has decided.</p></div>",
                "<aside><p>The Harbour Post has been printed in Norwick since 1904.</p></aside>",
                "<form class=newsletter><p>Get the news of the bay every morning.</p></form>",
                "<p><a href=/lighthouse>The lighthouse is to be painted</a></p>",
                "<ul><li><a href=/1>Lighthouse to be painted</a></li><li><a href=/2>Gulls counted again</a></li></ul>",
                "<div class='mt-4 hidden'><p>Read every story of the harbour for a crown a week.</p></div>",
                "<div class=d-none><p>Read every story of the harbour for a crown a week.</p></div>",
                "<div class='d-none d-print-block'><p>Printed from the Harbour Post of Norwick.</p></div>",
                "<div class=picBox><img src=/gull.jpg><p>The Gull in her new paint, with the mate at the bow.</p></div>",
                "<figure><img src=/gull.jpg><p>The Gull in her new paint, with the mate at the bow.</p></figure>",
                "<div class=infobox><h3>The bay</h3><p>The bay is nine miles wide and six fathoms deep at most.</p></div>",
                "<p><a href=/4>Gulls counted again</a> [Video] | <a href=https://video.harbour-post.example/5>The light, seen from the sea</a> [Watch]</p>",
                "<div class=panel><h4>The pier, every morning</h4><p>A letter from the pier, before you have had your tea.</p><input type=email><button>Go</button></div>",
                "<div><article><h3><a href=/6>Gulls counted</a></h3><p>They are more than last year.</p></article></div>",
                "<div hidden><p>You have read two of three free stories this month.</p></div>",
                "<p>Advertisement</p>",
                "<p>Photo: Bob Cole</p>",
                "<p>Lire aussi : <a href=/3>Le phare repeint</a></p>",
                "<script>var x = 'The ferry sails again on Monday';</script>",
                "<footer><p>All rights reserved by the Harbour Post of Norwick.</p></footer>",
                "<div id=comments><p>First! I have waited four years for this boat.</p></div>"
            })
    void furnitureIsNotText(String furniture) {
        assertThat(text(page(
                        "<p>" + FIRST + "</p><p>" + SECOND + "</p>" + furniture + "<p>" + THIRD + "</p>" + furniture)))
                .isEqualTo(PROSE);
    }

    @Test
    void aLinkInASentenceIsNoTeaserHoweverLong() {
        assertThat(text(page(prose()
                        + "<p>That means <a href=/x>a long way round for everyone who lives on the bay</a>.</p>")))
                .endsWith("\n\nThat means a long way round for everyone who lives on the bay.");
    }

    @Test
    void namesThatAFrameworkGivesToItsPartsDoNotHideTheText() {
        var widgets = prose().replace("<p>", "<div class='sidebar-widget related'><p>")
                .replace("</p>", "</p></div>");

        assertThat(text("<title>x</title><body>" + widgets)).isEqualTo(PROSE);
    }

    @Test
    void aBodyThatAdvertisementsCutApartIsJoined() {
        var parts = "<div class=row><div class=chunk><p>" + FIRST + "</p><p>" + SECOND
                + "</p></div></div><div class=ad>Buy a boat</div>" + "<div class=row><div class=chunk><p>" + THIRD
                + "</p></div></div>";

        assertThat(text(page(parts))).isEqualTo(PROSE);
    }

    @Test
    void teasersOfOtherStoriesAreNotJoined() {
        var cards = "<div class=card><h3><a href=/x>Gulls</a></h3><p>They were counted.</p></div>".repeat(8);

        assertThat(text("<title>x</title><main><div>" + prose() + "</div><section>" + cards + "</section></main>"))
                .isEqualTo(PROSE);
    }

    @Test
    void ofTwoArticlesOnAPageTheFirstIsRead() {
        var second = "<article><h1>Lighthouse painted</h1>"
                + prose().replace("ferry", "lighthouse")
                        .replace("boats", "brushes")
                        .replace("trip", "stroke") + "</article>";

        assertThat(text(page(prose()) + second)).isEqualTo(PROSE);
    }

    @Test
    void aParagraphGivenTwiceIsReadOnce() {
        assertThat(text(page(prose() + "<p>" + FIRST + "</p>"))).isEqualTo(PROSE);
    }

    @Test
    void aLineThatReturnsBetweenParagraphsIsFurniture() {
        var refrain = "<p>Boats are cheaper in Skerry!</p>";

        assertThat(
                        text(
                                page(
                                        "<p>" + FIRST + "</p>" + refrain + "<p>" + SECOND + "</p>" + refrain + "<p>"
                                                + THIRD + "</p>" + prose().replace("four", "nine") + refrain
                                                + "<p>The bell rang at noon, and the boat came in with nobody on deck.</p><p>Nobody knows what the captain thinks of all of this.</p><p>He has not been seen since the bell rang, and will not be.</p>")))
                .doesNotContain("cheaper");
    }

    @Test
    void aStandfirstIsNotPartOfTheBody() {
        var html = page(
                "<meta name=description content='After four years the islanders have their boat back, and it is cheap.'>",
                "<p class=lede>After four years the islanders have their boat back, and it is cheap.</p><div>" + prose()
                        + "</div>");

        assertThat(text(html)).isEqualTo(PROSE);
        assertThat(article(html).standfirst())
                .isEqualTo("After four years the islanders have their boat back, and it is cheap.");
    }

    @Test
    void aDescriptionThatRepeatsTheFirstParagraphDoesNotRemoveIt() {
        assertThat(text(page("<meta name=description content='" + FIRST + "'>", prose())))
                .isEqualTo(PROSE);
    }

    @Test
    void whoWroteItIsNotText() {
        assertThat(text(page("<p class=byline>By Ada Byron, on the pier</p>" + prose()
                                + "<p>Ada Byron is a reporter for the Harbour Post.</p>")
                        .replace("<title>", "<meta name=author content='Ada Byron'><title>")))
                .isEqualTo(PROSE);
    }

    @Test
    void scriptsWithoutSpacesAreProseToo() {
        var text = "島のフェリーは月曜日に運航を再開する。島の人々は四年間、湾を車で回っていた。";

        assertThat(text("<title>x</title><nav><a href=/>ホーム</a></nav><div><p>" + text + "</p></div>"))
                .isEqualTo(text);
    }

    @Test
    void theStructuredBodyTellsWhichTextIsTheArticles() {
        var other = prose().replace("ferry", "lighthouse")
                .replace("boats", "brushes")
                .replace("trip", "stroke");
        var html = "<title>x</title><script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                + PROSE.replace("\n", " ") + "\"}</script>" + "<section>" + other + "</section><section>" + prose()
                + "</section>";

        assertThat(text(html)).contains(SECOND);
    }

    @Test
    void whatIsHiddenOnSmallScreensAloneIsText() {
        assertThat(text(page(prose()
                        + "<div class='hidden lg:block'><p>The first boat leaves at six in the morning.</p></div>")))
                .endsWith("The first boat leaves at six in the morning.");
    }

    @Test
    void textThatAClickUnfoldsIsText() {
        assertThat(text(page(prose()
                        + "<div class=ReadMoreAnswer><p>The first boat leaves at six in the morning.</p></div>")))
                .endsWith("The first boat leaves at six in the morning.");
    }

    @Test
    void anIdMadeOfAHeadingSaysNothingOfTheElement() {
        assertThat(
                        text(
                                page(
                                        prose()
                                                + "<div id=the-mate-was-promoted-last-week><p>The mate is the captain of the Tern now.</p></div>")))
                .endsWith("The mate is the captain of the Tern now.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul class=summary-bullets><li>The ferry is back, and it is cheap.</li><li>Two boats were bought for it.</li></ul>",
                "<header><p class=excerpt>After four years the islanders have their boat back.</p></header>",
                "<p class=big>After four years the islanders have their boat back.</p><p class=byline>Ada Byron</p>",
                "<p>01.03.2026 - 15:48 o'clock. Reading time: 2 min.</p>",
                "<div class=print>https://www.harbour-post.example/2026/03/ferry-line-opens-again</div>"
            })
    void theHeadOfThePageIsNotText(String head) {
        assertThat(text(page(head + "<div>" + prose() + "</div>"))).isEqualTo(PROSE);
    }

    @Test
    void aStandfirstIsKnownByTheDescriptionThatItOpensWithADateline() {
        var html = page(
                "<meta property=og:description content='After four years the islanders have their boat back, and it is cheap.'>",
                "<p class=strong>Norwick. After four years the islanders have their boat back, and it is cheap.</p>"
                        + prose());

        assertThat(text(html)).isEqualTo(PROSE);
    }

    @Test
    void aDescriptionCutAtALengthIsNoStandfirst() {
        var cut = FIRST.substring(0, 110) + "…";

        assertThat(text(page(
                        "<meta name=description content='" + cut + "'>",
                        prose().replaceFirst("<p>", "<p class=first>"))))
                .isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Sign up for our <a href=/letter>letter from the pier</a>, which comes every morning.</p>",
                "<p>Like this story? Share it with a friend!</p>",
                "<p>(Reporting by Ada Byron in Norwick; editing by Bob Cole)</p>",
                "<h3>About the author</h3><p>She has written of boats for nine years, and lives in Norwick with a gull.</p>",
                "<h2>References</h2><ol><li>Norwick Council, Minutes of the pier committee, March 2026, page nine.</li></ol>",
                "<p>Disclosure: the paper's owner holds a share in one of the boats.</p>",
                "<p>Mit Material von Ada Byron aus Norwick und den Inseln.</p>"
            })
    void whatFollowsTheLastSentenceIsNotText(String foot) {
        assertThat(text(page(prose() + foot))).isEqualTo(PROSE);
    }

    @Test
    void aSentenceOnSigningUpInTheMiddleIsText() {
        assertThat(text(page("<p>" + FIRST + "</p><p>Islanders can sign up for a pass at the pier.</p><p>" + SECOND
                        + "</p><p>" + THIRD + "</p>")))
                .contains("Islanders can sign up for a pass at the pier.");
    }

    @Test
    void littleTextBelowTheTextsContainerIsNotText() {
        assertThat(
                        text(
                                "<title>x</title><main><div class=a>" + prose()
                                        + "</div><div class=b><div><h3>Premium</h3><p>Read all that we write, with no limits.</p></div></div></main>"))
                .isEqualTo(PROSE);
    }

    @Test
    void theConclusionInAContainerLikeTheTextsIsText() {
        assertThat(text("<title>x</title><main><div class=part>" + prose()
                        + "</div><div class=part><p>The first boat leaves at six.</p></div></main>"))
                .endsWith("The first boat leaves at six.");
    }

    @Test
    void headingsOfAListOfPicturesStay() {
        var items = new StringBuilder();
        for (var boat : List.of("Gull", "Tern", "Auk", "Skua", "Knot")) {
            items.append("<h3>")
                    .append(boat)
                    .append(" of Norwick</h3><div class=social-placeholder><p>Allow pictures?</p></div>");
        }

        assertThat(text(page(prose() + items + "<p>These are the boats that the council has bought.</p>")))
                .contains("Gull of Norwick", "Knot of Norwick");
    }

    @Test
    void aThinTextIsJoinedWithItsShortParts() {
        var parts = "<section><div class=part><p>" + FIRST + "</p></div></section>"
                + "<section><div class=part><h3>Gull</h3><p>She seats eighty people and a dog.</p></div></section>"
                + "<section><div class=part><h3>Tern</h3><p>She seats sixty people and two dogs.</p></div></section>";

        assertThat(text("<title>x</title><main>" + parts + "</main>"))
                .isEqualTo(
                        FIRST
                                + "\n\nGull\n\nShe seats eighty people and a dog.\n\nTern\n\nShe seats sixty people and two dogs.");
    }

    @Test
    void anInterviewersNameBeforeTheirQuestionIsText() {
        var interview =
                prose() + "<p>Ada Byron: And the boats</p><p>They are new, and they smell of paint, the mate says.</p>";

        assertThat(text(page("<meta name=author content='Ada Byron'>", interview)))
                .contains("Ada Byron: And the boats");
    }

    @Test
    void aFieldInTheTextsOwnContainerDropsNoText() {
        assertThat(text(page(prose() + "<input type=text>"))).isEqualTo(PROSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تعود العبارة بين نورويك والجزر الخارجية إلى الإبحار يوم الاثنين، بعد أربع سنوات كان على سكان الجزر خلالها أن يدوروا حول الخليج.",
                "המעבורת בין נורוויק לאיים החיצוניים תחזור להפליג ביום שני, אחרי ארבע שנים שבהן נאלצו תושבי האיים לנסוע סביב המפרץ.",
                "เรือข้ามฟากระหว่างนอร์วิกกับหมู่เกาะรอบนอกจะกลับมาเดินเรืออีกครั้งในวันจันทร์ หลังจากชาวเกาะต้องขับรถอ้อมอ่าวมาเป็นเวลาสี่ปี",
                "नॉरविक और बाहरी द्वीपों के बीच की नौका सोमवार से फिर चलेगी, चार साल बाद जब द्वीपवासियों को खाड़ी का चक्कर लगाना पड़ता था।",
                "诺里克与外岛之间的渡轮将于星期一恢复航行，此前四年岛民只能驱车绕过海湾。镇议会同意购买两艘船，并雇用了十一名熟悉航道的人。",
                "노르윅과 외곽 섬들을 잇는 여객선이 월요일에 다시 운항한다. 섬 주민들은 지난 4년 동안 만을 돌아 차를 몰아야 했다.",
                "Паром между Норвиком и внешними островами снова пойдёт в понедельник, после четырёх лет, когда островитянам приходилось объезжать залив.",
                "Το πλοίο ανάμεσα στο Νόργουικ και τα έξω νησιά ταξιδεύει ξανά τη Δευτέρα, έπειτα από τέσσερα χρόνια γύρω από τον κόλπο."
            })
    void theBodyIsFoundInEveryLanguage(String paragraph) {
        var menu = "<ul><li><a href=/1>" + paragraph.substring(0, 12) + "</a></li><li><a href=/2>"
                + paragraph.substring(4, 18) + "</a></li></ul>";

        assertThat(text("<title>x</title><div>" + menu + "</div><div><p>" + paragraph + "</p></div><div>" + menu
                        + "</div>"))
                .isEqualTo(paragraph);
    }
}
