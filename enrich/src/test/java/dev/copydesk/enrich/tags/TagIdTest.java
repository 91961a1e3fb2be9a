package dev.copydesk.enrich.tags;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagIdTest {
    @ParameterizedTest
    @CsvSource({
        "Open Source, open-source",
        "open-source, open-source",
        "Large Language Models, large-language-model",
        "large language model, large-language-model",
        "Cities, city",
        "Churches, church",
        "Business, business",
        "Café, cafe",
        "C++, c++",
        "C, c",
        "Port Ella’s quays, port-ella-quay",
    })
    void isOneForAllSpellings(String label, String id) {
        assertThat(TagId.of(label)).isEqualTo(id);
    }

    @Test
    void ofAnEndlessLabelIsShort() {
        assertThat(TagId.of("x".repeat(10_000))).hasSizeLessThanOrEqualTo(80);
    }

    @Test
    void ofPunctuationIsEmpty() {
        assertThat(TagId.of("—!—")).isEmpty();
    }
}
