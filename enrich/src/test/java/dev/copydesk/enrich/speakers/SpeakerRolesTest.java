package dev.copydesk.enrich.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.enrich.Written;
import dev.copydesk.enrich.quotes.QuoteFinder;
import dev.copydesk.language.Reading;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerRolesTest {
    private static String roles(String language, String text) {
        var reading = Reading.of(Written.article(language, text, List.of()));
        var cast = Cast.of(reading);
        var speakers = Speakers.of(reading, cast, QuoteFinder.in(reading, cast));
        return String.join("; ", speakers.get(0).roles());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Yes,” said Ada Byron, the mill’s owner and a former mayor of Ghent. | the mill’s owner and a former mayor of Ghent
            “Yes,” said Ada Byron, 44, director of arts, culture and sport at the Mill Museum. | director of arts, culture and sport at the Mill Museum
            “Yes,” said Sen. Ada Byron, Md., the second ranking Democrat in the chamber. | the second ranking Democrat in the chamber; Sen.
            “Yes,” said Ada Byron, mayor of Ghent since 1998. | mayor of Ghent
            “Yes,” said Ada Byron, an adviser at the mill and the other witness. | an adviser at the mill
            “Yes,” said Ada Byron, a signatory to the letter. | a signatory to the letter
            “Yes,” said Ada Byron, the mill’s owner, in a statement. | the mill’s owner
            “Yes,” said Ada Byron, owner of the mill in a statement on Monday. | owner of the mill
            “Yes,” said Ada Byron, a victim of Marten’s alleged fraud ring. | a victim of Marten’s alleged fraud ring
            “Yes,” said Ada Byron, a Ghent resident who saw the flood. | a Ghent resident
            “Yes,” said Ada Byron, a fellow at the Mill Institute and author of “The Wheel,” a history. | a fellow at the Mill Institute
            """)
    void standBehindNames(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Yes,” said National Weather Service meteorologist Ada Byron. | National Weather Service meteorologist
            They met former Bank of Ghent governor Ada Byron. “Yes,” Byron said. | former Bank of Ghent governor
            They met minister of mines and energy Ada Byron. “Yes,” Byron said. | minister of mines and energy
            “Yes,” said the mill’s director, Ada Byron. | the mill’s director
            The head of the mill’s school of engineering, Ada Byron, says: “Yes.” | the head of the mill’s school of engineering
            His nominee for mill secretary, Ada Byron, said: “Yes.” | nominee for mill secretary
            As policy director for the Mill Union’s Ghent office, Ada Byron said: “Yes.” | policy director for the Mill Union’s Ghent office
            “Yes,” said Lt. Gen. Ada Byron. | Lt. Gen.
            “Yes,” said mill owner Dr. Ada Byron. | mill owner; Dr.
            """)
    void standBeforeNames(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ada Byron, who leads the mill’s board, said: “Yes.” | who leads the mill’s board
            Ada Byron, who works as a miller in Ghent, said: “Yes.” | a miller in Ghent
            Ada Byron is the director of the mill. “Yes,” said Byron. | the director of the mill
            “Yes,” said Ada Byron of the Mill Institute. | of the Mill Institute
            """)
    void standInClauses(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “Yes,” said Ada Byron, the wheel’s | ''
            “Yes,” said a friend of the mayor, Ada Byron. | ''
            The brother of Ada Byron is a miller. “Yes,” said Byron. | ''
            After a walk with Ada Byron, the mayor said he was late. “Yes,” said Byron. | ''
            “Yes,” said Ada Byron, Mayor Karl Marten and others. | ''
            “Yes,” said her mother Ada Byron. | ''
            While it is a useful guide, Ada Byron, 44, does not read it. “Yes,” said Byron. | ''
            “Yes,” said Mrs Ada Byron. | ''
            “Ada Byron is a liar and a thief,” he said. “No,” said Ada Byron. | ''
            """)
    void areNobodyElses(String text, String roles) {
        assertThat(roles("en", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            „Ja“, sagte Karl Sand, Leiter des Instituts für Mühlen in Gent. | Leiter des Instituts für Mühlen in Gent
            „Ja“, sagte Karl Sand, Sprecher der Partei gegenüber der Zeitung. | Sprecher der Partei
            „Ja“, sagte die Sprecherin des Grünen Hauses, Anna Sand. | die Sprecherin des Grünen Hauses
            „Ja“, sagte Polizeisprecher Karl Sand. | Polizeisprecher
            „Ja“, sagte Flanderns Mühlenministerin Anna Sand. | Flanderns Mühlenministerin
            „Ja“, sagte der ehemalige Minister und Müller Karl Sand. | der ehemalige Minister und Müller
            „Das geht so wirklich nicht“, lästerte Trainer Karl Sand. | Trainer
            Nach Angaben von Mühlenexperte Karl Sand ist es „spät“. | Mühlenexperte
            „Ja“, sagte Flanderns Mühlenministerin Anna Sand (FMU). | Flanderns Mühlenministerin
            „Ja“, sagte der Leiter der Mühle (FMU), Karl Sand. | der Leiter der Mühle
            „Ja“, sagt Anna Sand vom Institut für Mühlen. | vom Institut für Mühlen
            „Ja“, sagte Anna Sand, die das Institut leitet. | die das Institut leitet
            „Ja“, sagte Anna Sand. Heute ist Anna Sand die einzige Mühlenministerin, die noch mahlt. | die einzige Mühlenministerin
            „Ja“, sagte Karl Sand, dessen Bruder Leiter der Mühle ist. | ''
            """)
    void standBesideGermanNames(String text, String roles) {
        assertThat(roles("de", text)).isEqualTo(roles);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            « Oui », explique Jean Moulinier, directeur du moulin de Gand. | directeur du moulin de Gand
            « Oui », précise la toxicologue Jeanne Moulinier. | toxicologue
            """)
    void standBesideFrenchNames(String text, String roles) {
        assertThat(roles("fr", text)).isEqualTo(roles);
    }
}
