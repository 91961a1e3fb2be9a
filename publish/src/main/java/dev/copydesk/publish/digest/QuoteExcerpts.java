package dev.copydesk.publish.digest;

import dev.copydesk.events.Attribution.Attributed;
import dev.copydesk.events.EditKind;
import dev.copydesk.events.Quote;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Quotations short enough for a point of the case, each with the name of its speaker. */
final class QuoteExcerpts {
    private static final int FEWEST_WORDS = 7;
    /** A quotation that says less tells nothing to those who read it alone. */
    private static final int FEWEST_TERMS = 3;

    private static final int MOST_WORDS = 34;
    private static final int MOST_SENTENCES = 3;
    private static final int MOST_QUOTES = 500;
    private static final int LONGEST_SPAN = 5_000;
    private static final Pattern SLOT = Pattern.compile("\\{(name|quote)}");

    private final DigestBody body;
    private final KnownAntecedents antecedents;
    private final DigestPeople people;
    private final FactLikelihood likelihood;
    private final WholeSentences splitter;
    private final SentenceOpenings openings;
    private final TreeMap<Integer, BodySentence> sentences = new TreeMap<>();

    QuoteExcerpts(DigestBody body, KnownAntecedents antecedents, DigestPeople people, FactLikelihood likelihood) {
        this.body = body;
        this.antecedents = antecedents;
        this.people = people;
        this.likelihood = likelihood;
        this.splitter = new WholeSentences(body.lexicon());
        this.openings = new SentenceOpenings(body.lexicon());
        body.sentences().forEach(s -> sentences.put(s.from(), s));
    }

    List<DigestExcerpt> all() {
        var excerpts = new ArrayList<DigestExcerpt>();
        body.article().quotes().stream().limit(MOST_QUOTES).forEach(q -> add(q, excerpts));
        return excerpts;
    }

    private void add(Quote quote, List<DigestExcerpt> excerpts) {
        var speaker = quote.certainSpeaker();
        if (speaker == null
                || Character.isLowerCase(speaker.name().codePointAt(0))
                || DigestWords.count(quote.text()) < FEWEST_WORDS) {
            return;
        }
        for (var span : quote.spans()) {
            if (span.end() > body.points().length() || span.length() > LONGEST_SPAN) {
                continue;
            }
            int from = body.points().index(span.start());
            var said = splitter.split(body.text(), from, body.points().index(span.end()), List.of());
            for (int first = 0; first < said.size(); first++) {
                for (int last = first; last < Math.min(said.size(), first + MOST_SENTENCES); last++) {
                    var excerpt =
                            of(speaker, said.get(first).from(), said.get(last).to());
                    if (excerpt != null) {
                        excerpts.add(excerpt);
                    }
                }
            }
        }
    }

    private @Nullable DigestExcerpt of(Attributed speaker, int from, int to) {
        var words = DigestWords.flat(body.text().substring(from, to));
        int count = DigestWords.count(words);
        if (count < FEWEST_WORDS || count > MOST_WORDS || QuoteMarks.any(words) || !opensAndEnds(words)) {
            return null;
        }
        BodySentence home = home(from);
        var terms = DigestWords.terms(words, body.lexicon().stopWords());
        if (home == null || terms.size() < FEWEST_TERMS) {
            return null;
        }
        var wording = wording(speaker, from, to, words);
        var text = new StatementWriter(body, people).write(List.of(wording)).text();
        return new DigestExcerpt(
                List.of(wording),
                text,
                DigestWords.count(text),
                body.span(from, to),
                home.number(),
                home.number(),
                terms,
                openings.leans(words) || openings.nominal(words) != null || openings.afterConnective(words) > 0,
                Set.of(),
                openings.concedes(words),
                null,
                true,
                likelihood.of(home.number()),
                speaker.name());
    }

    /** The words that are said, with who said them in the language's standing phrase. */
    private Wording wording(Attributed speaker, int from, int to, String words) {
        var form = body.lexicon().phrase(words.endsWith(".") || words.endsWith("…") ? "before" : "after");
        var parts = new ArrayList<Wording.Part>();
        int at = 0;
        for (var slot = SLOT.matcher(form); slot.find(); at = slot.end()) {
            phrase(parts, form.substring(at, slot.start()));
            if (slot.group(1).equals("name")) {
                parts.add(new Wording.Put(speaker.name(), EditKind.NAME, null, named(speaker, body.span(from, to))));
            } else {
                phrase(parts, body.lexicon().phrase("open"));
                parts.add(new Wording.Kept(from, to));
                phrase(parts, body.lexicon().phrase("close"));
            }
        }
        phrase(parts, form.substring(at));
        return new Wording(parts);
    }

    private static void phrase(List<Wording.Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Wording.Put(words, EditKind.ATTRIBUTION, null, null));
        }
    }

    /** Where the text names who said it, apart from the words themselves. */
    private @Nullable Span named(Attributed speaker, Span said) {
        var places = new ArrayList<Span>();
        if (speaker.mention() != null) {
            places.add(speaker.mention());
        }
        if (speaker.antecedent() != null) {
            places.add(speaker.antecedent());
        }
        var named = antecedents.named(speaker.name(), places);
        return named == null || named.place().overlaps(said) ? null : named.place();
    }

    private static boolean opensAndEnds(String words) {
        return Character.isLetterOrDigit(words.codePointAt(0))
                && !Character.isLowerCase(words.codePointAt(0))
                && words.indexOf('?') < 0
                && ".,!…".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private @Nullable BodySentence home(int from) {
        var entry = sentences.floorEntry(from);
        return entry == null ? null : entry.getValue();
    }
}
