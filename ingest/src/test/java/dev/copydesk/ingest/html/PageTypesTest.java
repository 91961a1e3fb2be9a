package dev.copydesk.ingest.html;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"text/html", "TEXT/HTML; charset=iso-8859-1", "application/xhtml+xml", "text/plain"})
    void aPageTypeIsTakenAtItsWord(String type) {
        assertThat(PageTypes.isPage(type, "anything".getBytes(UTF_8))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "application/pdf", "application/json", "text/css", "video/mp4"})
    void anyOtherTypeIsTakenAtItsWordToo(String type) {
        assertThat(PageTypes.isPage(type, "<html>".getBytes(UTF_8))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"<!doctype html>,true", "'  \n<p>x',true", "'{\"a\":1}',false", "<?xml version='1.0'?><rss/>,false"})
    void aMissingTypeIsToldByTheFirstBytes(String body, boolean page) {
        assertThat(PageTypes.isPage(null, body.getBytes(UTF_8))).isEqualTo(page);
    }

    @ParameterizedTest
    @CsvSource({"<?xml version='1.0'?><html xmlns=''/>,true", "<?xml version='1.0'?><rss/>,false"})
    void xmlIsAPageWhereItIsHtml(String body, boolean page) {
        assertThat(PageTypes.isPage("application/xml", body.getBytes(UTF_8))).isEqualTo(page);
    }

    @Test
    void utf16WithAByteOrderMarkIsRead() {
        assertThat(PageTypes.isPage(null, "\ufeff<html>".getBytes(UTF_16LE))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "application/octet-stream", "application/xml"})
    void xhtmlWithAPrologIsAPageWhateverSaysNothingOfIt(String type) {
        assertThat(PageTypes.isPage(type, "<?xml version='1.0'?><!DOCTYPE html><html/>".getBytes(UTF_8)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"%PDF-1.7,application/octet-stream", "'{\"a\":1}',text/html", "<rss version='2.0'/>,text/html"})
    void whatIsFetchedAndWhatIsReadAreToldByTheSameBytes(String body, String type) {
        assertThat(PageTypes.otherThanPage(type, body.getBytes(UTF_8))).isNotNull();
        assertThat(PageTypes.isPage("", body.getBytes(UTF_8))).isFalse();
    }

    @Test
    void utf16OfAnUnclearTypeIsReadAsItIsFetched() {
        var body = "\ufeff<html>".getBytes(UTF_16LE);

        assertThat(PageTypes.isPage("application/octet-stream", body)).isTrue();
        assertThat(PageTypes.otherThanPage("application/octet-stream", body)).isNull();
    }
}
