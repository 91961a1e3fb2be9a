package dev.copydesk.enrich.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class CastTest {
    private static List<String> people(String text) {
        return cast(text).everyone().stream()
                .filter(Actor::isPerson)
                .map(Actor::name)
                .toList();
    }

    private static Cast cast(String text) {
        return Cast.of(Reading.of(Written.article(text)));
    }

    @Test
    void putsAFamilyNameToTheFullName() {
        assertThat(people("We met Ada Byron. Then Byron left.")).containsExactly("Ada Byron");
    }

    @Test
    void putsAFullerNameThatComesLaterToTheFamilyName() {
        assertThat(people("Then Byron spoke of Ada Byron.")).containsExactly("Ada Byron");
    }

    @Test
    void takesTitlesOffNames() {
        assertThat(people("We met Sen. Ada Byron and former President Karl Marten."))
                .containsExactly("Ada Byron", "Karl Marten");
    }

    @Test
    void tellsBodiesFromPeople() {
        assertThat(cast("We met the Ghent Milling Company today.").everyone())
                .extracting(Actor::kind)
                .containsExactly(SpeakerKind.ORGANISATION);
    }

    @Test
    void putsAnAcronymToItsBody() {
        var cast = cast("The Ghent Milling Company opened. The GMC closed.");

        assertThat(cast.everyone()).extracting(Actor::name).containsExactly("Ghent Milling Company");
    }

    @Test
    void tellsNamesakesApartByTitle() {
        var reading = Reading.of(Written.article("Karl Marten met Ada Marten. Mr. Marten left."));
        var cast = Cast.of(reading);

        assertThat(cast.everyone())
                .filteredOn(a -> a.name().equals("Karl Marten"))
                .singleElement()
                .satisfies(a -> assertThat(a.mentions()).hasSize(2));
    }

    @Test
    void findsNoNamesInAHeadlinesCapitals() {
        assertThat(people("Many Mills Burned Down In Ghent On Monday")).isEmpty();
    }

    @Test
    void findsNoNameInTheFirstWordOfASentence() {
        assertThat(cast("Sponsorship is rare. Later it rained.").everyone()).isEmpty();
    }

    @Test
    void keepsNobiliaryParticles() {
        assertThat(people("We met Ada van der Linden there.")).containsExactly("Ada van der Linden");
    }

    @Test
    void findsAnActorByName() {
        var found = cast("We met Ada Byron there.").named("Ada Byron");

        assertThat(found).isNotNull().extracting(Actor::gender).isEqualTo(Gender.FEMALE);
    }
}
