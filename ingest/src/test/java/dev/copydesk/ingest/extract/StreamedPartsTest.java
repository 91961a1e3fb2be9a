package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Pages.FIRST;
import static dev.copydesk.ingest.extract.Pages.SECOND;
import static dev.copydesk.ingest.extract.Pages.THIRD;
import static dev.copydesk.ingest.extract.Pages.article;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StreamedPartsTest {
    private static String text(String body) {
        return article("<title>x</title><body>" + body + "</body>").text();
    }

    @Test
    void aPartTakesThePlaceOfItsBoundaryAndOfWhatIsShownMeanwhile() {
        assertThat(text("<main><p>" + FIRST
                        + "</p><!--$?--><template id=\"B:0\"></template><p>Please wait for the rest.</p>"
                        + "<!--/$--><p>" + THIRD + "</p></main><div hidden id=\"S:0\"><p>" + SECOND + "</p></div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aPartOfAPartFindsItsGap() {
        assertThat(text("<main><p>" + FIRST + "</p><template id=\"B:a\"></template></main>"
                        + "<div hidden id=\"S:a\"><p>" + SECOND + "</p><template id=\"P:b\"></template></div>"
                        + "<div hidden id=\"S:b\"><p>" + THIRD + "</p></div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    @Test
    void aPartThatHoldsItsOwnPlaceStaysWhereItIs() {
        assertThat(text("<main><p>" + FIRST + "</p><p>" + SECOND
                        + "</p></main><div hidden id=\"S:0\"><template id=\"B:0\"></template><p>Gulls.</p></div>"))
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }
}
