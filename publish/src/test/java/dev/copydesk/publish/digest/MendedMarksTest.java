package dev.copydesk.publish.digest;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedMarksTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor, , left. | The mayor, left.",
                "The mayor , left. | The mayor, left.",
                "The mill burned,. | The mill burned.",
                "The mill burned . | The mill burned.",
                ", the mill burned. | the mill burned.",
                "The mill burned, | The mill burned",
                "The mill () burned. | The mill burned.",
                "The mill (, an old one,) burned. | The mill (an old one) burned.",
                "The mill burned; , and the ferry sank. | The mill burned; and the ferry sank."
            })
    void mendsWhatACutLeaves(String broken, String mended) {
        assertThat(MendedMarks.of(broken)).isEqualTo(mended);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“Late,” she said, “again.”",
                "Qui paie ? Personne : c’est dit ; c’est fini !",
                "It cost 1,200 crowns (about 3.5 %), he said.",
                "The .wend domain and the … rest."
            })
    void leavesWholeSentencesAlone(String sentence) {
        assertThat(MendedMarks.of(sentence)).isEqualTo(sentence);
    }

    @Provide
    Arbitrary<String> sentences() {
        return Arbitraries.of("mill", "the", "1,200", ",", ",", ";", ".", "(", ")", "—", "“", "”", "?", " ", " ")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }

    @Property
    void noCommaIsDoubledOrStandsAfterASpace(@ForAll("sentences") String sentence) {
        assertThat(MendedMarks.of(sentence)).doesNotContainPattern(",\\s*,|\\s,|^,|,$");
    }

    @Property
    void allWordsStay(@ForAll("sentences") String sentence) {
        assertThat(MendedMarks.of(sentence).replaceAll("[^\\p{L}\\p{N}]", ""))
                .isEqualTo(sentence.replaceAll("[^\\p{L}\\p{N}]", ""));
    }
}
