package dev.copydesk.trials.extraction;

import static dev.copydesk.trials.extraction.MarkupMutations.pick;
import static dev.copydesk.trials.extraction.Mutations.bytes;
import static dev.copydesk.trials.extraction.Mutations.text;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/** Damage to a page's structured data, and structured data that nobody should write. */
final class JsonMutations {
    private static final Pattern DATA = Pattern.compile("(?is)(?<=ld\\+json[\"']?>)[^<]{1,200000}");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1e999",
            "1e999999999",
            "\"\"",
            "[]",
            "{}",
            "[[[[[]]]]]",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\u0000\"",
            "\"a\\u2028b\"",
            "{\"@id\":\"#a\"}",
            "{\"@id\":\"#b\"}",
            "{\"@value\":{\"@value\":\"x\"}}",
            "[null,null]",
            "{\"name\":{\"name\":[]}}",
            "\"2026-02-31T25:61:61Z\"",
            "\"https://[\"",
            "{\"@type\":\"NewsArticle\"}",
            "\"<b>x</b>&amp;amp;\"");
    private static final List<String> NAMES = List.of(
            "author",
            "creator",
            "headline",
            "name",
            "datePublished",
            "dateModified",
            "articleBody",
            "image",
            "publisher",
            "mainEntityOfPage",
            "url",
            "sameAs",
            "keywords",
            "description",
            "articleSection",
            "inLanguage",
            "isPartOf",
            "hasPart",
            "@id",
            "@type",
            "@graph",
            "isAccessibleForFree",
            "liveBlogUpdate",
            "alternativeHeadline");

    private JsonMutations() {}

    /** Cuts the data, drops or doubles a character, or puts another value in. */
    static byte[] disturb(byte[] html, Random random) {
        var page = text(html);
        var found = DATA.matcher(page);
        if (!found.find()) {
            return insert(html, random);
        }
        var data = found.group();
        int at = random.nextInt(data.length() + 1);
        var disturbed =
                switch (random.nextInt(5)) {
                    case 0 -> data.substring(0, at);
                    case 1 -> data.substring(at);
                    case 2 -> data.substring(0, at) + pick(VALUES, random) + data.substring(at);
                    case 3 -> data.replaceAll("\"[^\"]{0,80}\"(?=\\s*[,}])", random.nextBoolean() ? "null" : "\"\"");
                    default -> data.replace(random.nextBoolean() ? '"' : ',', ' ');
                };
        return bytes(page.substring(0, found.start()) + disturbed + page.substring(found.end()));
    }

    /** An article's object of odd values, at times within thousands of others. */
    static byte[] insert(byte[] html, Random random) {
        var object = new StringBuilder("{\"@type\":\"NewsArticle\",\"@id\":\"#a\"");
        for (int i = random.nextInt(12); i >= 0; i--) {
            object.append(",\"").append(pick(NAMES, random)).append("\":").append(pick(VALUES, random));
        }
        object.append('}');
        int depth = random.nextInt(4) == 0 ? random.nextInt(5_000) : 0;
        var opening = random.nextBoolean() ? "[" : "{\"@graph\":";
        var closing = opening.equals("[") ? "]" : "}";
        var script = "<script type=\"application/ld+json\">" + opening.repeat(depth) + object + closing.repeat(depth)
                + "</script>";
        return MarkupMutations.inserted(html, script, random);
    }
}
