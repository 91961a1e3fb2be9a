package dev.copydesk.ingest.fetch.body;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "TEXT/HTML; charset=iso-8859-1", "application/xhtml+xml", "text/plain"})
    void aPageTypeIsTakenAtItsWord(String type) {
        assertThat(HtmlTypes.isPage(type, "anything".getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/pdf", "application/json", "text/css", "video/mp4"})
    void anyOtherTypeIsTakenAtItsWordToo(String type) {
        assertThat(HtmlTypes.isPage(type, "<html>".getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"<!doctype html>,true", "'  \n<p>x',true", "'{\"a\":1}',false", "<?xml version='1.0'?><rss/>,false"})
    void aMissingTypeIsToldByTheFirstBytes(String body, boolean page) {
        assertThat(HtmlTypes.isPage(null, body.getBytes(UTF_8))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"<?xml version='1.0'?><html xmlns=''/>,true", "<?xml version='1.0'?><rss/>,false"})
    void xmlIsAPageWhereItIsHtml(String body, boolean page) {
        assertThat(HtmlTypes.isPage("application/xml", body.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() {
        assertThat(HtmlTypes.isPage(null, "\ufeff<html>".getBytes(UTF_16LE))).isTrue();
    }
}
