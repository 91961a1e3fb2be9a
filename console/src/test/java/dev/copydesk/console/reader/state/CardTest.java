package dev.copydesk.console.reader.state;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.events.json.Json;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CardTest {
    @Test
    void itsBylinesAreItsCredits() {
        assertThat(card("\"authors\":[\"Ada Fenn\",\"Bo Quill\"],").credits()).containsExactly("Ada Fenn", "Bo Quill");
    }

    @Test
    void theSiteIsCreditedWhereNobodyIsNamed() {
        assertThat(card("\"authors\":[],").credits()).containsExactly("wend.example");
    }

    @Test
    void aCardOfAnEarlierVersionHasNoAuthors() {
        assertThat(card("").credits()).containsExactly("wend.example");
    }

    private static Card card(String authors) {
        var json = "{\"id\":\"a\",\"version\":1,\"at\":0,\"headline\":\"The mill\",\"site\":\"wend.example\"," + authors
                + "\"sourceMinutes\":1,\"savedMinutes\":0,\"quotes\":0,\"tags\":[],\"speakers\":[]}";
        return Json.read(json.getBytes(StandardCharsets.UTF_8), Card.class);
    }
}
