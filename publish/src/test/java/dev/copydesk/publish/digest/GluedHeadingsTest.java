package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.language.TextRange;
import org.junit.jupiter.api.Test;

class GluedHeadingsTest {
    private static String without(String text) {
        var rest = GluedHeadings.without(text, new TextRange(0, text.length()));
        return text.substring(rest.from(), rest.to());
    }

    @Test
    void beginsASentenceBehindAHeadingInItsParagraph() {
        assertThat(without("What happened\nThe mill burned down.")).isEqualTo("The mill burned down.");
    }

    @Test
    void leavesALineThatTheSentenceGoesOnIn() {
        assertThat(without("The mill\nburned down.")).isEqualTo("The mill\nburned down.");
        assertThat(without("In spring,\nAda Byron left.")).isEqualTo("In spring,\nAda Byron left.");
    }

    @Test
    void leavesALongLine() {
        var sentence = "One two three four five six seven eight nine ten eleven twelve thirteen\nThe mill burned.";

        assertThat(without(sentence)).isEqualTo(sentence);
    }
}
