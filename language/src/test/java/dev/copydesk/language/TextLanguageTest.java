package dev.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {
    private static final String ENGLISH =
            "The council said on Monday that it would not pay for the bridge, which has been closed for a year. ";
    private static final String GERMAN =
            "Der Rat hat am Montag beschlossen, dass die Brücke nicht bezahlt wird, weil das Geld für sie fehlt. ";
    private static final String RUSSIAN = "Мост останется закрытым до июня, сообщил во вторник совет округа. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|" + ENGLISH,
                "de|" + GERMAN,
                "fr|Le conseil a dit lundi que la ville ne paierait pas pour le pont, qui est fermé depuis un an et demi.",
                "es|El consejo dijo el lunes que no pagará por el puente, que está cerrado desde hace un año y los vecinos.",
                "pt|O conselho disse na segunda-feira que não vai pagar pela ponte, que está fechada há um ano para os carros.",
                "it|Il consiglio ha detto lunedì che non pagherà il ponte, che è chiuso da un anno e che la città usa ancora.",
                "ca|El consell va dir dilluns que no pagarà el pont, que és tancat des de fa un any, amb els veïns en contra.",
                "ro|Consiliul a spus luni că nu va plăti pentru podul care este închis de un an și că mașinile vor ocoli.",
                "nl|De raad zei maandag dat het geld voor de brug er niet is en dat een jaar wachten voor hem te lang is.",
                "sv|Rådet sade på måndagen att det inte finns pengar till bron och att den har varit stängd i ett år.",
                "da|Rådet sagde mandag, at der ikke er penge til broen, og at den nu har været lukket i et år efter branden.",
                "nb|Rådet sa mandag at det ikke er penger til broen, og at den nå har vært stengt i et år etter brannen.",
                "fi|Neuvosto kertoi maanantaina, että siltaa ei korjata ja että se on ollut kiinni jo vuoden, kun rahaa ei ole.",
                "pl|Rada poinformowała we wtorek, że most będzie zamknięty do czerwca i że nie ma na to pieniędzy.",
                "cs|Rada v pondělí uvedla, že most bude do června zavřený a že na něj podle ní nejsou peníze, protože je nemá.",
                "sk|Rada v pondelok uviedla, že most bude do júna zatvorený a že naň podľa nej nie sú peniaze, lebo ich nemá.",
                "hr|Vijeće je u ponedjeljak reklo da će most biti zatvoren do lipnja i da nema novca jer ga nitko ne daje.",
                "hu|A tanács hétfőn azt közölte, hogy a híd júniusig zárva lesz, és hogy nincs rá pénz, mert nem kapott.",
                "tr|Meclis pazartesi günü köprünün haziran ayına kadar kapalı olacağını ve bunun için para olmadığını söyledi.",
                "id|Dewan mengatakan pada hari Senin bahwa jembatan itu akan ditutup hingga Juni karena tidak ada uang untuk itu.",
                "vi|Hội đồng cho biết cây cầu sẽ đóng cửa đến tháng sáu vì không có tiền để sửa trong hai năm nay.",
                "ru|" + RUSSIAN,
                "uk|Міст залишиться закритим до червня, повідомила у вівторок рада округу.",
                "be|Мост застанецца закрытым да чэрвеня, паведаміў у аўторак савет акругі.",
                "bg|Мостът остава затворен до юни, съобщи във вторник съветът, а шофьорите ще трябва да го заобикалят.",
                "sr|Мост ће остати затворен до јуна, саопштило је у уторак веће округа.",
                "mk|Мостот ќе остане затворен до јуни, соопшти во вторникот советот.",
                "ar|قال المجلس يوم الثلاثاء إن الجسر سيبقى مغلقا حتى يونيو بعد العثور على شقوق في اثنين من المحامل.",
                "fa|شورا روز سه‌شنبه اعلام کرد که پل تا خرداد بسته می‌ماند و پولی برای آن نیست.",
                "ur|کونسل نے منگل کو بتایا کہ پل جون تک بند رہے گا کیونکہ اس کے لیے پیسے نہیں ہیں۔",
                "hi|परिषद ने मंगलवार को बताया कि पुल जून तक बंद रहेगा, क्योंकि उसके लिए पैसे नहीं हैं।",
                "mr|पूल जूनपर्यंत बंद राहील आणि त्यासाठी पैसे नाहीत, असे परिषदेने मंगळवारी सांगितले आहे, तर चालक त्रस्त झाले आहेत.",
                "bn|পরিষদ মঙ্গলবার জানিয়েছে, সেতুটি জুন পর্যন্ত বন্ধ থাকবে।",
                "ta|பாலம் ஜூன் வரை மூடப்பட்டிருக்கும் என்று மன்றம் தெரிவித்தது.",
                "he|המועצה הודיעה ביום שלישי שהגשר יישאר סגור עד יוני.",
                "el|Το συμβούλιο αποφάσισε τη Δευτέρα να μην πληρώσει για τη γέφυρα.",
                "hy|Խորհուրդը որոշեց չվճարել կամրջի համար։",
                "ka|საბჭომ გადაწყვიტა, რომ ხიდი ივნისამდე დაიხურება.",
                "th|สภาเขตแถลงเมื่อวันอังคารว่าสะพานจะปิดจนถึงเดือนมิถุนายน",
                "ja|市議会は月曜日、橋の費用を払わないことを決めた。",
                "zh|市議會週一決定不支付橋樑費用，該橋已關閉一年。",
                "zh|据 The Norwick Post 报道，市议会周一决定不支付 Long Bridge 的费用。",
                "ko|시의회는 월요일에 다리 비용을 지불하지 않기로 결정했다."
            })
    void tellsTheLanguageOfAParagraph(String language, String text) {
        assertThat(TextLanguage.of(text)).contains(language);
    }

    @ParameterizedTest
    @CsvSource({"ru,en", "ru,uk", "ru,ar"})
    void believesTheScriptRatherThanTheDeclaration(String language, String declared) {
        assertThat(TextLanguage.of(RUSSIAN, declared)).contains(language);
    }

    @Test
    void tellsJapaneseAndChineseApartWhateverIsDeclared() {
        assertThat(TextLanguage.of("市議会は月曜日、橋の費用を払わないことを決めた。", "zh-CN")).contains("ja");
        assertThat(TextLanguage.of("市議會週一決定不支付橋樑費用。", "ja")).contains("zh");
    }

    @Test
    void keepsADeclarationThatFits() {
        assertThat(TextLanguage.of("市議會週一決定不支付橋樑費用。", "zh-Hant-TW")).contains("zh-Hant-TW");
        assertThat(TextLanguage.of(ENGLISH, "en-GB")).contains("en-GB");
        assertThat(TextLanguage.of(RUSSIAN, "ru-RU")).contains("ru-RU");
    }

    @Test
    void keepsADeclarationThatItCannotJudge() {
        assertThat(TextLanguage.of("Kansilija qalet li l-pont jibqa’ magħluq", "mt"))
                .contains("mt");
        assertThat(TextLanguage.of("", "fr")).contains("fr");
        assertThat(TextLanguage.of("Brücke gesperrt", "en")).contains("en");
    }

    @Test
    void believesALongTextRatherThanTheDeclaration() {
        assertThat(TextLanguage.of(GERMAN.repeat(4), "en")).contains("de");
        assertThat(TextLanguage.of(ENGLISH.repeat(4), "de")).contains("en");
    }

    @Test
    void keepsOneOfTwoScriptsOfALanguage() {
        var serbian =
                "Most će ostati zatvoren do juna, saopštilo je u utorak veće okruga, jer za to nema novca, i to pre leta.";
        assertThat(TextLanguage.of(serbian, "sr")).contains("sr");
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
