package dev.copydesk.ingest.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterReferencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"&#xD800;", "&#55296;", "&#x0000000000000d800", "&#xDFFF;", "&#57343;"})
    void aReferenceToALoneSurrogateIsOneToTheUnknownCharacter(String reference) {
        assertThat(CharacterReferences.withoutLoneSurrogates("a" + reference + "z"))
                .isEqualTo("a&#xFFFD;z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"&#xD83D;&#xDE00;", "&#55357;&#56832;", "&#x1F600;", "&#8220;", "&#D800;", "&#xD8000;", "&", "&#"
            })
    void allOthersStay(String reference) {
        assertThat(CharacterReferences.withoutLoneSurrogates("a" + reference + " z"))
                .isEqualTo("a" + reference + " z");
    }

    @Test
    void halvesInTheWrongOrderOrApartAreLone() {
        assertThat(CharacterReferences.withoutLoneSurrogates("&#xDE00;&#xD83D; &#xD83D;<b>&#xDE00;</b>"))
                .isEqualTo("&#xFFFD;&#xFFFD; &#xFFFD;<b>&#xFFFD;</b>");
    }

    @Test
    void aPairAfterALoneHalfStays() {
        assertThat(CharacterReferences.withoutLoneSurrogates("&#xD83D;&#xD83D;&#xDE00;!"))
                .isEqualTo("&#xFFFD;&#xD83D;&#xDE00;!");
    }
}
