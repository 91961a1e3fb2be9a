package dev.copydesk.console.web;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class AssetsTest {
    @Test
    void everyAssetIsInTheProgram() {
        assertThatCode(Assets::new).doesNotThrowAnyException();
    }
}
