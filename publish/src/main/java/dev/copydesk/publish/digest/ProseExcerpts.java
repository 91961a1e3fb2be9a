package dev.copydesk.publish.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sentences of a body that can be shown apart from it, trimmed at their edges. */
final class ProseExcerpts {
    private static final Pattern END = Pattern.compile("[.!…。！][\"”’'»“)\\]]*$");
    private static final int FEWEST_WORDS = 6;
    private static final int MOST_WORDS = 60;

    /** A sentence quoted for more than this is a quotation, not the article's own words. */
    private static final double MOST_QUOTED = 0.5;

    private final Body body;
    private final Openings openings;
    private final Attributions attributions;

    ProseExcerpts(Body body) {
        this.body = body;
        this.openings = new Openings(body.lexicon());
        this.attributions = new Attributions(body);
    }

    List<Excerpt> all() {
        var excerpts = new ArrayList<Excerpt>();
        for (var sentence : body.sentences()) {
            var excerpt = of(sentence);
            if (excerpt != null) {
                excerpts.add(excerpt);
            }
        }
        return excerpts;
    }

    private @Nullable Excerpt of(Sentence sentence) {
        if (sentence.quotedShare() > MOST_QUOTED || !wellFormed(sentence.text()) || appeals(sentence.text())) {
            return null;
        }
        int from = sentence.from();
        if (sentence.number() < 2) {
            from += openings.afterDateline(body.text().substring(from, sentence.to()));
        }
        from += openings.afterConnective(body.text().substring(from, sentence.to()));
        int to = sentence.to();
        String name = null;
        var cut = attributions.cut(from, to);
        if (cut != null && cut.name() != null) {
            to = cut.to();
            name = cut.name();
        }
        if (from >= to) {
            return null;
        }
        var words = Words.flat(body.text().substring(from, to));
        int count = Words.count(words);
        if (count < FEWEST_WORDS || count > MOST_WORDS || !QuoteMarks.balanced(words)) {
            return null;
        }
        boolean opensLeaning = sentence.number() == 0 ? openings.opensWithPronoun(words) : openings.leans(words);
        boolean leaning = opensLeaning || (name == null && attributions.byPronoun(words));
        var text = from == sentence.from()
                ? words
                : capitalised(words, body.lexicon().locale());
        if (name != null) {
            text = body.lexicon().phrase("claim").replace("{claim}", text).replace("{name}", name);
        }
        return new Excerpt(
                text,
                body.span(from, to),
                sentence.number(),
                sentence.section(),
                sentence.terms(),
                Words.count(text),
                leaning,
                null);
    }

    private static boolean wellFormed(String text) {
        return !QuoteMarks.any(text.substring(0, 1))
                && END.matcher(text).find()
                && QuoteMarks.balanced(text)
                && text.chars().filter(c -> c == '(').count()
                        == text.chars().filter(c -> c == ')').count();
    }

    private boolean appeals(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        return body.lexicon().appeals().stream().anyMatch(lower::contains);
    }

    static String capitalised(String text, Locale locale) {
        if (text.isEmpty() || !Character.isLowerCase(text.codePointAt(0))) {
            return text;
        }
        int first = Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(locale) + text.substring(first);
    }
}
