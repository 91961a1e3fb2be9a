package dev.copydesk.ingest.extract.decode;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {
    private static String page(String head, String text) {
        return "<!DOCTYPE html><html><head>" + head + "<title>x</title></head><body><p>" + text + "</p></body></html>";
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 市政府星期三宣布新的计划，他们说这个地区的人民可以在今年看到变化。",
        "Big5, 市政府星期三宣布新的計劃，他們說這個地區的人民可以在今年看到變化。",
        "Shift_JIS, 市長は水曜日に新しい計画を発表した。住民の生活は今年から大きく変わるという。",
        "EUC-JP, 市長は水曜日に新しい計画を発表した。住民の生活は今年から大きく変わるという。",
        "EUC-KR, 시장은 수요일에 새로운 계획을 발표했다. 주민들의 생활은 올해부터 크게 달라질 것이라고 말했다.",
        "windows-1251, Мэр города в среду представил новый план и сказал что жизнь людей скоро изменится.",
        "KOI8-R, Мэр города в среду представил новый план и сказал что жизнь людей скоро изменится.",
        "windows-1250, Władze miasta ogłosiły w środę nowy plan; życie mieszkańców zmieni się już wkrótce; mówią urzędnicy i dodają że część osób się cieszy.",
        "windows-1252, Le maire a présenté mercredi un nouveau projet; la vie des habitants changera dès l’été; a-t-il déclaré à côté du préfet très étonné.",
        "windows-1253, Ο δήμαρχος παρουσίασε την Τετάρτη ένα νέο σχέδιο και είπε ότι η ζωή θα αλλάξει.",
        "windows-1254, Belediye başkanı çarşamba günü yeni planı açıkladı ve değişikliğin yakında başlayacağını söyledi.",
        "windows-1255, ראש העיר הציג ביום רביעי תוכנית חדשה ואמר שחיי התושבים ישתנו.",
        "windows-1256, قدم رئيس البلدية يوم الأربعاء خطة جديدة وقال إن حياة السكان ستتغير قريبا."
    })
    void tellsTheCharsetOfAPageThatDeclaresNone(String charset, String text) {
        var bytes = page("", text).getBytes(Charset.forName(charset));

        assertThat(PageDecoder.decode(bytes, null)).contains(text);
    }

    @Test
    void believesTheHeaderBeforeThePage() {
        var bytes = page("<meta charset=\"windows-1252\">", "Žižkov").getBytes(Charset.forName("windows-1250"));

        assertThat(PageDecoder.decode(bytes, "text/html; charset=windows-1250")).contains("Žižkov");
    }

    @Test
    void readsTheDeclarationInTheHead() {
        var bytes = page("<meta http-equiv=content-type content='text/html; charset=gb2312'>", "北京")
                .getBytes(Charset.forName("GBK"));

        assertThat(PageDecoder.decode(bytes, null)).contains("北京");
    }

    @Test
    void takesNoScriptsCharsetForThePages() {
        var bytes = page("<script charset=\"gbk\" src=\"a.js\"></script><meta charset=\"windows-1252\">", "naïve café")
                .getBytes(Charset.forName("windows-1252"));

        assertThat(PageDecoder.decode(bytes, null)).contains("naïve café");
    }

    @Test
    void readsUtf8ThatIsDeclaredAsLatin() {
        var bytes = page("<meta charset=\"iso-8859-1\">", "Zoë said “no”").getBytes(StandardCharsets.UTF_8);

        assertThat(PageDecoder.decode(bytes, "text/html; charset=ISO-8859-1")).contains("Zoë said “no”");
    }

    @Test
    void readsCyrillicThatIsDeclaredAsUtf8() {
        var text = "Мэр города в среду представил новый план";
        var bytes = page("<meta charset=\"utf-8\">", text).getBytes(Charset.forName("windows-1251"));

        assertThat(PageDecoder.decode(bytes, "text/html; charset=utf-8")).contains(text);
    }

    @Test
    void readsKoi8ThatIsDeclaredAsWindows1251() {
        var text = "мэр города в среду представил новый план и ушел домой";
        var bytes = page("<meta charset=\"windows-1251\">", text).getBytes(Charset.forName("KOI8-R"));

        assertThat(PageDecoder.decode(bytes, null)).contains(text);
    }

    @Test
    void readsChineseThatIsDeclaredAsLatin() {
        var text = "市政府星期三宣布新的计划，他们说这个地区的人民可以在今年看到变化。";
        var bytes = page("<meta charset=\"iso-8859-1\">", text).getBytes(Charset.forName("GBK"));

        assertThat(PageDecoder.decode(bytes, null)).contains(text);
    }

    @Test
    void keepsUtf8WithAFewBrokenBytes() {
        var good = page("", "Grüße aus Köln, schöne Aussicht über die Brücke").getBytes(StandardCharsets.UTF_8);
        good[good.length - 20] = (byte) 0xFF;

        assertThat(PageDecoder.decode(good, null)).contains("Grüße aus Köln");
    }

    @Test
    void keepsAReplacementCharacterThatThePageHasItself() {
        var bytes = page("", "broken \uFFFD here, Grüße").getBytes(StandardCharsets.UTF_8);

        assertThat(PageDecoder.decode(bytes, null)).contains("broken \uFFFD here, Grüße");
    }

    @Test
    void readsUtf16ByItsMark() {
        var bytes = page("", "Ünïcode").getBytes(StandardCharsets.UTF_16);

        assertThat(PageDecoder.decode(bytes, "text/html; charset=utf-8")).contains("Ünïcode");
    }
}
