package dev.copydesk.enrich.tags;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.BlockKind;
import dev.copydesk.events.Byline;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.events.Status;
import dev.copydesk.language.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Articles written for a test, field by field. */
public record Articles(
        String language, String headline, @Nullable String section, List<String> keywords, List<String> speakers) {
    public static final Articles ENGLISH = new Articles("en", "A headline", null, List.of(), List.of());
    public static final Articles GERMAN = new Articles("de", "Eine Zeile", null, List.of(), List.of());

    public Articles headed(String text) {
        return new Articles(language, text, section, keywords, speakers);
    }

    public Articles in(String name) {
        return new Articles(language, headline, name, keywords, speakers);
    }

    public Articles of(String... words) {
        return new Articles(language, headline, section, List.of(words), speakers);
    }

    public Articles spokenBy(String... names) {
        return new Articles(language, headline, section, keywords, List.of(names));
    }

    public Articles inLanguage(String code) {
        return new Articles(code, headline, section, keywords, speakers);
    }

    public ReadArticle saying(String... paragraphs) {
        var text = new StringBuilder();
        var blocks = new ArrayList<Block>();
        for (var paragraph : paragraphs) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.codePointCount(0, text.length());
            text.append(paragraph);
            blocks.add(new Block(BlockKind.PARAGRAPH, start, text.codePointCount(0, text.length()), null));
        }
        var article = new Article(
                "a1",
                Status.USABLE,
                "https://www.wend.example/1",
                "https://www.wend.example/1",
                List.of(),
                "local.wend.example",
                headline,
                null,
                List.of(Byline.of("Ida Marten")),
                null,
                null,
                null,
                section,
                language,
                List.of(),
                keywords,
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                "hash",
                null,
                Map.of(),
                null,
                List.of(),
                null);
        return new ReadArticle(
                Reading.of(article), speakers.stream().map(Articles::speaker).toList());
    }

    private static Speaker speaker(String name) {
        return new Speaker(
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'),
                name,
                SpeakerKind.PERSON,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }
}
