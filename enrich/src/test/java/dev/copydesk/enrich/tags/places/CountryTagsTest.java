package dev.copydesk.enrich.tags.places;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.tags.Articles;
import dev.copydesk.enrich.tags.FoundTag;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryTagsTest {
    private static List<String> countries(String language, String text) {
        return new CountryTags()
                .find(Articles.ENGLISH.inLanguage(language).saying(text)).stream()
                        .map(FoundTag::label)
                        .toList();
    }

    @Test
    void anAdjectiveShowsItsCountry() {
        assertThat(countries("en", "The crew of the French ferry waited.")).containsExactly("France");
    }

    @Test
    void everyPlaceIsEvidence() {
        assertThat(new CountryTags().find(Articles.ENGLISH.saying("Norway waits. The Norwegian king waits too.")))
                .singleElement()
                .satisfies(tag -> assertThat(tag.evidence()).hasSize(2));
    }

    @Test
    void aCountrysWordInALongerNameIsNone() {
        assertThat(countries("en", "She won the French Open and flew home by way of New Mexico."))
                .isEmpty();
    }

    @Test
    void anOfficeIsNoLongerName() {
        assertThat(countries("en", "They met French President Orla Wenholt.")).containsExactly("France");
    }

    @Test
    void anInflectedAdjectiveShowsItsCountry() {
        assertThat(countries("de", "Die Besatzung der französischen Fähre wartete."))
                .containsExactly("Frankreich");
    }

    @Test
    void aCountryStandsUnderItsNameInTheLanguageOfTheText() {
        assertThat(countries("es", "El barco de la UE zarpó hacia EE.UU. sin su capitana."))
                .containsExactly("Estados Unidos");
    }

    @Test
    void ofALanguageWithoutAListThereAreNone() {
        assertThat(countries("it", "La nave arriva in Francia.")).isEmpty();
    }
}
