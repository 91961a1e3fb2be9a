package dev.copydesk.ingest.extract.metadata.marks;

import dev.copydesk.ingest.extract.text.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/** The {@code <meta>} and {@code <link>} elements of a page, wherever they stand. Names are lower case. */
public final class PageHead {
    private static final int MAX_VALUE = 20_000;
    private static final int MAX_TITLE = 1000;

    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<String>> links = new HashMap<>();
    private final String title;

    public PageHead(PageMarks marks) {
        for (var meta : marks.metas()) {
            var content = Spaces.squeeze(meta.attr("content"));
            if (content.isEmpty() || content.length() > MAX_VALUE) {
                continue;
            }
            for (var attribute : new String[] {"property", "name", "http-equiv"}) {
                var name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    metas.computeIfAbsent(name, n -> new ArrayList<>()).add(content);
                }
            }
        }
        for (var link : marks.links()) {
            var href = link.attr("href").strip();
            if (!href.isEmpty() && href.length() <= MAX_VALUE) {
                var rels = new StringTokenizer(link.attr("rel").toLowerCase(Locale.ROOT));
                while (rels.hasMoreTokens()) {
                    links.computeIfAbsent(rels.nextToken(), n -> new ArrayList<>())
                            .add(href);
                }
            }
        }
        var title = marks.page().head().firstElementChild();
        while (title != null && !title.normalName().equals("title")) {
            title = title.nextElementSibling();
        }
        this.title = title == null ? "" : cut(Spaces.squeeze(title.text()));
    }

    private static String cut(String title) {
        return title.length() <= MAX_TITLE ? title : title.substring(0, title.offsetByCodePoints(0, MAX_TITLE / 2));
    }

    public String title() {
        return title;
    }

    /** The first value of the first of {@code names} that the page gives. */
    public Optional<String> first(String... names) {
        for (var name : names) {
            var values = all(name);
            if (!values.isEmpty()) {
                return Optional.of(values.get(0));
            }
        }
        return Optional.empty();
    }

    public List<String> all(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** Targets of {@code <link rel>} as given. */
    public List<String> links(String rel) {
        return links.getOrDefault(rel, List.of());
    }
}
