package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The council said on Monday that it would not pay for the bridge, which has been closed for a year.",
                "de|Der Rat hat am Montag beschlossen, dass die Brücke nicht bezahlt wird, weil das Geld für sie fehlt.",
                "fr|Le conseil a dit lundi que la ville ne paierait pas pour le pont, qui est fermé depuis un an et demi.",
                "es|El consejo dijo el lunes que no pagará por el puente, que está cerrado desde hace un año y los vecinos.",
                "nl|De raad zei maandag dat het geld voor de brug er niet is en dat een jaar wachten voor hem te lang is.",
                "sv|Rådet sade på måndagen att det inte finns pengar till bron och att den har varit stängd i ett år.",
                "ja|市議会は月曜日、橋の費用を払わないことを決めた。",
                "zh|市議會週一決定不支付橋樑費用，該橋已關閉一年。",
                "ko|시의회는 월요일에 다리 비용을 지불하지 않기로 결정했다.",
                "el|Το συμβούλιο αποφάσισε τη Δευτέρα να μην πληρώσει για τη γέφυρα."
            })
    void tellsTheLanguageOfAParagraph(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @Test
    void doesNotGuessAtAFewWords() {
        assertThat(TextLanguage.of("The bridge is closed")).isEmpty();
    }

    @Test
    void doesNotGuessWhereNoListFits() {
        assertThat(
                        TextLanguage.of(
                                "Lorem ipsum dolor sit amet consectetur adipiscing elit sed eiusmod tempor incididunt ut labore"))
                .isEmpty();
    }

    @Test
    void hasNoOpinionOnNothing() {
        assertThat(TextLanguage.of("")).isEmpty();
    }
}
