package dev.copydesk.console.reader.pages;

import dev.copydesk.console.web.OutsideText;
import java.util.Map;

/** Why something is not told, in words. A reason of a later version stands as it is. */
final class WithheldText {
    private static final int CODE = 60;

    private static final Map<String, String> DIGESTS = Map.of(
            "no-text", "the page holds no text",
            "too-short", "the article is about as long as a digest of it would be",
            "index", "the page lists others",
            "live", "a live page, its newest posts",
            "list", "the page is a list",
            "paywall", "only a part of the article can be read without paying",
            "language", "its language is not known here",
            "no-signal", "no sentence of it stands alone",
            "few-points", "it makes few points");

    private static final Map<String, String> SPEAKERS = Map.of(
            "no-cue", "the text does not say who",
            "ambiguous", "the text leaves open which of several",
            "pronoun-unresolved", "the text says he, she or they",
            "anonymous", "the text gives no name");

    private WithheldText() {}

    /** Of a digest. */
    static String inWords(String code) {
        return DIGESTS.getOrDefault(code, OutsideText.line(code, CODE));
    }

    /** Of who said a quote. */
    static String ofSpeaker(String code) {
        return "Speaker not known: " + SPEAKERS.getOrDefault(code, OutsideText.line(code, CODE));
    }
}
