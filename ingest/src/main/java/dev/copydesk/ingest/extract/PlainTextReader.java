package dev.copydesk.ingest.extract;

import dev.copydesk.events.Article;
import dev.copydesk.events.BadRecord;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.NormalizedUrl;
import dev.copydesk.ingest.extract.metadata.marks.FoundValue;
import dev.copydesk.ingest.extract.text.Spaces;
import dev.copydesk.language.TextLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Plain article text in: paragraphs separated by blank lines. Nothing of it is dropped, only white space changes. */
public final class PlainTextReader {
    private static final int MAX_HEADLINE = 120;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…۔؟।](?=[\\s\"”’»)\\]])|[。！？]");

    private PlainTextReader() {}

    /**
     * @param name what to call the text where a message names it
     * @param url the text's URL; a {@code file:} URL has no site
     * @throws BadRecord where the text is blank or the URL is none
     */
    public static Article read(String name, String url, String text) {
        var canonical = NormalizedUrl.tryOf(url)
                .orElseThrow(() -> new BadRecord(BadRecord.Reason.BAD_URL, "not a URL for " + name + ": " + url));
        var paragraphs = paragraphs(text);
        if (paragraphs.isEmpty()) {
            throw new BadRecord(BadRecord.Reason.EMPTY, name + " holds no text");
        }
        var body = String.join("\n\n", paragraphs);
        return new ArticleBuilder(url, canonical)
                .headline(headline(paragraphs.get(0)))
                .languageOfText(TextLanguage.of(body))
                .text(body, blocks(paragraphs, new CodePoints(body)))
                .build();
    }

    private static List<String> paragraphs(String text) {
        var paragraphs = new ArrayList<String>();
        var paragraph = new StringBuilder();
        text.lines().map(Spaces::squeeze).forEach(line -> {
            if (line.isEmpty()) {
                flush(paragraph, paragraphs);
            } else {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
            }
        });
        flush(paragraph, paragraphs);
        return paragraphs;
    }

    private static void flush(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }

    private static List<Block> blocks(List<String> paragraphs, CodePoints offsets) {
        var blocks = new ArrayList<Block>();
        int at = 0;
        for (var paragraph : paragraphs) {
            int end = at + paragraph.length();
            blocks.add(new Block(BlockKind.PARAGRAPH, offsets.offset(at), offsets.offset(end), null));
            at = end + 2;
        }
        return blocks;
    }

    /** The first paragraph where it is short, else its first sentence, else as many of its words as fit. */
    static FoundValue<String> headline(String first) {
        return FoundValue.inText(opening(first));
    }

    private static String opening(String first) {
        if (first.length() <= MAX_HEADLINE) {
            return first;
        }
        var end = SENTENCE_END.matcher(first);
        if (end.find() && end.end() <= MAX_HEADLINE) {
            return first.substring(0, end.end());
        }
        int cut = first.lastIndexOf(' ', MAX_HEADLINE);
        if (cut <= 0) {
            cut = first.offsetByCodePoints(0, MAX_HEADLINE / 2);
        }
        return first.substring(0, cut);
    }
}
