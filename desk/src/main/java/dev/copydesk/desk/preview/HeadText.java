package dev.copydesk.desk.preview;

import dev.copydesk.desk.text.Terminal;
import dev.copydesk.events.Access;
import dev.copydesk.events.Article;
import dev.copydesk.events.Byline;
import dev.copydesk.events.NewsDate;
import dev.copydesk.events.Parts;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** What an article says of itself above its text, each value with where in the page it was found. */
final class HeadText {
    private static final int DAY = 10;
    private static final int LOCAL_TIME = 19;
    private static final int MAX_BYLINES = 12;

    private final Terminal terminal;

    HeadText(Terminal terminal) {
        this.terminal = terminal;
    }

    /** @param input as the user named it */
    String print(Article article, String input) {
        var fields = new Fields(terminal);
        fields.title(article.headline(), true, source(article, "headline"));
        if (article.standfirst() != null) {
            fields.title(article.standfirst(), false, source(article, "standfirst"));
        }
        fields.gap();
        bylines(fields, article);
        date(fields, "published", article.publishedAt(), source(article, "publishedAt"));
        if (article.modifiedAt() != null) {
            date(fields, "modified", article.modifiedAt(), source(article, "modifiedAt"));
        }
        optional(fields, "dateline", article.dateline(), source(article, "dateline"));
        optional(fields, "section", article.section(), source(article, "section"));
        if (article.language() == null) {
            fields.missing("language");
        } else {
            fields.add("language", article.language(), source(article, "language"));
        }
        if (article.access() != null) {
            fields.add("access", says(article.access()), source(article, "access"));
        }
        optional(fields, "keywords", String.join(", ", article.keywords()), source(article, "keywords"));
        optional(fields, "site", article.site(), "");
        fields.add("url", article.canonicalUrl(), source(article, "canonicalUrl"));
        if (!article.url().equals(article.canonicalUrl()) && !article.url().startsWith("file:")) {
            fields.add("asked for", article.url(), "");
        }
        if (!input.equals(article.url()) && !input.equals(article.canonicalUrl())) {
            fields.add("read from", input.equals("-") ? "standard input" : input, "");
        }
        if (article.parts() != null) {
            fields.add("pages", says(article.parts()), "");
        }
        fields.add("id", article.id(), "");
        return fields.toString();
    }

    private static void bylines(Fields fields, Article article) {
        if (article.bylines().isEmpty()) {
            fields.missing("by");
        }
        for (int i = 0; i < Math.min(MAX_BYLINES, article.bylines().size()); i++) {
            var byline = article.bylines().get(i);
            fields.add(
                    i == 0 ? "by" : "",
                    byline.url() == null ? byline.name() : byline.name() + " · " + byline.url(),
                    note(profiles(byline), i == 0 ? source(article, "bylines") : ""));
        }
        if (article.bylines().size() > MAX_BYLINES) {
            fields.add("", "… " + (article.bylines().size() - MAX_BYLINES) + " more", "");
        }
    }

    private static String profiles(Byline byline) {
        return byline.sameAs().isEmpty() ? "" : Counts.of(byline.sameAs().size(), "profile", "profiles");
    }

    private static void date(Fields fields, String name, @Nullable NewsDate date, String source) {
        if (date == null) {
            fields.missing(name);
        } else {
            fields.add(name, spelt(date), note(precision(date), source));
        }
    }

    /** {@code 2025-10-15 00:41 +01:00}. */
    static String spelt(NewsDate date) {
        var iso = date.iso();
        if (iso.length() < LOCAL_TIME) {
            return iso;
        }
        var time = iso.substring(DAY + 1, LOCAL_TIME);
        var shown = time.endsWith(":00") ? time.substring(0, time.length() - 3) : time;
        var offset = iso.substring(LOCAL_TIME);
        return (iso.substring(0, DAY) + " " + shown + " " + (offset.equals("Z") ? "UTC" : offset)).strip();
    }

    private static String precision(NewsDate date) {
        int length = date.iso().length();
        return length == DAY ? "the day alone" : length == LOCAL_TIME ? "no time zone" : "";
    }

    private static String says(Access access) {
        var who =
                switch (access.kind()) {
                    case FREE -> "free for all";
                    case METERED -> "free for some articles or time";
                    case REGISTERED -> "for readers with an account";
                    case SUBSCRIBER -> "for subscribers";
                    case OTHER -> "limited in another way";
                };
        return access.partial() == null
                ? who
                : who + (access.partial() ? ", the text is only a part" : ", the text is here in full");
    }

    private static String says(Parts parts) {
        return parts.joined().size() + (parts.count() == null ? "" : " of " + parts.count()) + " joined"
                + (parts.next() == null ? "" : ", not in the text: " + parts.next());
    }

    private static void optional(Fields fields, String name, @Nullable String value, String note) {
        if (value != null && !value.isEmpty()) {
            fields.add(name, value, note);
        }
    }

    private static String note(String first, String second) {
        var notes = new ArrayList<String>();
        if (!first.isEmpty()) {
            notes.add(first);
        }
        if (!second.isEmpty()) {
            notes.add(second);
        }
        return String.join(" · ", notes);
    }

    private static String source(Article article, String field) {
        var source = article.provenance().get(field);
        return source == null ? "" : "[" + source + "]";
    }
}
