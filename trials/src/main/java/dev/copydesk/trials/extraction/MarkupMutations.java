package dev.copydesk.trials.extraction;

import static dev.copydesk.trials.extraction.Mutations.bytes;
import static dev.copydesk.trials.extraction.Mutations.text;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Damage to tags, attributes and what a page says of itself. */
final class MarkupMutations {
    private static final Pattern TAG_NAME = Pattern.compile("(?<=<|</)[a-zA-Z][a-zA-Z0-9]{0,12}");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,400}>");
    private static final Pattern VALUE = Pattern.compile("=\"[^\"<>]{0,400}\"");
    private static final Pattern CHARSET = Pattern.compile("(?i)(?<=charset=[\"']?)[a-z0-9-]{3,20}");
    private static final List<String> NAMES = List.of(
            "p",
            "div",
            "b",
            "i",
            "a",
            "nobr",
            "font",
            "table",
            "tr",
            "td",
            "caption",
            "ul",
            "li",
            "blockquote",
            "h1",
            "h2",
            "article",
            "main",
            "aside",
            "figure",
            "figcaption",
            "svg",
            "math",
            "mi",
            "foreignObject",
            "select",
            "option",
            "textarea",
            "title",
            "template",
            "frameset",
            "body",
            "html",
            "head",
            "form",
            "button",
            "pre",
            "plaintext",
            "noscript",
            "iframe",
            "style",
            "script",
            "br",
            "img",
            "time",
            "dl",
            "dd",
            "x-y");
    private static final List<String> NESTED = List.of(
            "<div>",
            "<b><i><a href=x>",
            "<table><tr><td>",
            "<blockquote>",
            "<ul><li>",
            "<span class=author>",
            "<font>",
            "<svg><g>",
            "<template>",
            "<div class=\"article-body related\">",
            "<h1><a>",
            "<dl><dd>",
            "<form><p>",
            "<figure><figcaption>",
            "<select><option>",
            "<math><mi>");
    private static final List<String> JUNK = List.of(
            "\0",
            "&#0;",
            "&#xD800;",
            "&#x110000;",
            "&#xDC00;&#xD83D;",
            "&amp",
            "&notanentity;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<?xml ",
            "<!doctype x>",
            "\u00ed\u00a0\u0080",
            "\u00ef\u00bf\u00be",
            "\u00f4\u0090\u0080\u0080",
            "\u00c0\u0080",
            "\u00e2\u0080\u00ae",
            "\u00ef\u00bb\u00bf",
            "\u00e2\u0080\u008b",
            "\u00c2\u00ad",
            "\u00f0\u009f\u009a\u00a2",
            "\u00e2\u0080\u009c",
            "\u0085",
            "\r",
            "\f",
            "</p>",
            "</body></html>",
            "<br><br>",
            "<a href=\"http://[\">",
            "<base href=\"//[\">",
            "<base href=\"https://elsewhere.example/a/b\">",
            "<time datetime=99999999999999>",
            "<img srcset=\", , 9x\">",
            "<link rel=canonical href=\"::\">",
            "<h1></h1>",
            "<p hidden>",
            "<template id=\"B:0\"></template>",
            "<div hidden id=\"S:0\"><p>late</p></div>",
            "<!--/$-->",
            "<!--$-->",
            "12/13/2025",
            "By and by and ");
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "#",
            "//",
            "/../../..",
            "http://",
            "http://[::1",
            "https://x.example:99999/",
            "javascript:void(0)",
            "data:,x",
            "\u00ed\u00a0\u0080",
            "&#xD800;",
            "%zz%",
            "https://a.example/%ed%a0%80",
            "articleBody",
            "https://schema.org/NewsArticle",
            "2026-99-99T99:99",
            "0000-00-00",
            "-1",
            "99999999999999999999",
            "\0\0",
            "mailto:",
            "https://xn--\u00ff.example/",
            "canonical",
            "article:published_time",
            "S:0",
            "none",
            "author",
            "display:none");
    private static final List<String> CHARSETS = List.of(
            "utf-16",
            "utf-7",
            "iso-2022-jp",
            "shift_jis",
            "gbk",
            "big5",
            "euc-kr",
            "windows-1256",
            "koi8-r",
            "x-user",
            "utf-32");

    private MarkupMutations() {}

    static byte[] swapTags(byte[] html, Random random) {
        return replaced(TAG_NAME, html, random, name -> pick(NAMES, random));
    }

    static byte[] dropTags(byte[] html, Random random) {
        return replaced(TAG, html, random, tag -> "");
    }

    static byte[] dropQuotes(byte[] html, Random random) {
        return replaced(
                VALUE,
                html,
                random,
                value -> random.nextBoolean() ? value.replace("\"", "") : value.substring(0, value.length() - 1));
    }

    static byte[] junkAttributes(byte[] html, Random random) {
        return replaced(VALUE, html, random, value -> "=\"" + pick(VALUES, random) + "\"");
    }

    static byte[] lieAboutCharset(byte[] html, Random random) {
        return replaced(CHARSET, html, random, name -> pick(CHARSETS, random));
    }

    static byte[] nest(byte[] html, Random random) {
        int times = 1 + random.nextInt(random.nextInt(10) == 0 ? 20_000 : 600);
        return inserted(html, pick(NESTED, random).repeat(times), random);
    }

    static byte[] insertJunk(byte[] html, Random random) {
        var mutated = html;
        for (int i = random.nextInt(30); i >= 0; i--) {
            mutated = inserted(mutated, pick(JUNK, random).repeat(1 + random.nextInt(3)), random);
        }
        return mutated;
    }

    static byte[] inserted(byte[] html, String piece, Random random) {
        int at = random.nextInt(html.length + 1);
        return bytes(new StringBuilder(text(html)).insert(at, piece).toString());
    }

    private interface Replacing {
        String of(String found);
    }

    /** Replaces some of what is found: now nearly all, now one in a hundred. */
    private static byte[] replaced(Pattern pattern, byte[] html, Random random, Replacing replacing) {
        double share = Math.pow(10, -2 * random.nextDouble());
        return bytes(pattern.matcher(text(html))
                .replaceAll(found -> Matcher.quoteReplacement(
                        random.nextDouble() < share ? replacing.of(found.group()) : found.group())));
    }

    static String pick(List<String> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
