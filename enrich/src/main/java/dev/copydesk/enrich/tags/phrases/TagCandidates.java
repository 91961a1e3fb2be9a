package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.events.Span;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.Token;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordClass;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names and noun phrases of a text: a noun or name with the adjectives, nouns, names and numbers before it, whole and with
 * fewer of them.
 */
final class TagCandidates {
    private static final int LONGEST = 5;
    private static final int LONGEST_WORD = 40;

    /** So many times alone make a phrase a term of the text. */
    private static final int AGAIN = 2;

    /** Tokens past this number are not looked at; news is seldom a tenth as long. */
    private static final int MOST_TOKENS = 60_000;

    private final Reading reading;
    private final TagWords words;
    private final NameRuns names;
    private final PlainPhrases plain;

    /** Where nouns are, adjectives are inflected: no label holds one. */
    private final boolean nounsCapitalised;

    private final Map<String, TagCandidate> byWords = new LinkedHashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final List<Stretch> stretches = new ArrayList<>();
    private final @Nullable String[] folded;

    /** The tokens of a whole phrase. */
    private record Stretch(int from, int end) {}

    private TagCandidates(Reading reading, Cast cast, TagWords words) {
        this.reading = reading;
        this.words = words;
        this.names = new NameRuns(reading, cast, words);
        this.plain = new PlainPhrases(reading, words);
        this.folded = new String[reading.tokens().size()];
        this.nounsCapitalised = reading.lexicon().has(Trait.NOUNS_CAPITALISED);
    }

    static TagCandidates of(Reading reading, Cast cast, TagWords words) {
        var candidates = new TagCandidates(reading, cast, words);
        for (var sentence : reading.sentences()) {
            if (sentence.endToken() <= MOST_TOKENS
                    && reading.paragraphs().get(sentence.paragraph()).isProse()) {
                candidates.read(sentence);
            }
        }
        candidates.addOpenings();
        return candidates;
    }

    /** In the order in which they first stand in the text. */
    List<TagCandidate> all() {
        return List.copyOf(byWords.values());
    }

    /** How often a word stands in the text, in either number. */
    int frequency(String word) {
        return frequencies.getOrDefault(word, 0);
    }

    int tokens() {
        return reading.tokens().size();
    }

    private void read(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (isOfPhrase(i) || reading.wordClass(i) == WordClass.GERUND) {
                frequencies.merge(folded(i), 1, Integer::sum);
            }
        }
        var runs = names.in(sentence);
        for (int from = sentence.firstToken(); from < sentence.endToken(); ) {
            int end = from;
            while (end < sentence.endToken() && isOfPhrase(end) && (end == from || adjoins(end))) {
                end++;
            }
            int next = Math.max(end, from + 1);
            while (end > from && !reading.wordClass(end - 1).isNominal()) {
                end--;
            }
            addPhrases(from, end, runs);
            from = next;
        }
        if (plain.apply()) {
            addPlain(sentence);
        }
        runs.forEach(this::addName);
    }

    private void addPlain(Sentence sentence) {
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            if (plain.isWord(i)) {
                frequencies.merge(folded(i), 1, Integer::sum);
            }
        }
        for (var phrase : plain.in(sentence)) {
            var classes = Collections.nCopies(phrase.end() - phrase.from(), WordClass.NOUN);
            add(phrase.from(), phrase.end(), classes, phrase.whole());
        }
    }

    private boolean isOfPhrase(int at) {
        return switch (reading.wordClass(at)) {
            case NAME ->
                token(at).text().length() <= LONGEST_WORD
                        && !words.measures().contains(token(at).key());
            case ADJECTIVE -> !nounsCapitalised && isWord(at);
            case NOUN, NUMBER -> isWord(at);
            default -> false;
        };
    }

    private boolean isWord(int at) {
        return !words.empty().contains(token(at).key()) && token(at).text().length() <= LONGEST_WORD;
    }

    /** Whether only white space stands between a token and the one before. */
    private boolean adjoins(int at) {
        return token(at).from() - token(at - 1).to() <= 1;
    }

    private void addPhrases(int from, int end, List<NameRun> runs) {
        for (int first = Math.max(from, end - LONGEST); first < end; first++) {
            if (isPhrase(first, end) && !isInName(first, end, runs)) {
                add(first, end, classes(first, end), first == from);
            }
        }
        if (end - from > 2) {
            stretches.add(new Stretch(Math.max(from, end - LONGEST), end));
        }
    }

    private List<WordClass> classes(int from, int end) {
        return IntStream.range(from, end).mapToObj(reading::wordClass).toList();
    }

    /** A phrase that stands alone again and again stands too where words follow it ({@code solar power} in {@code solar power plant}). */
    private void addOpenings() {
        var phrases = new HashSet<String>();
        byWords.forEach((key, candidate) -> {
            if (candidate.words().size() > 1 && !candidate.isName() && candidate.whole() >= AGAIN) {
                phrases.add(key);
            }
        });
        for (var stretch : stretches) {
            for (int first = stretch.from(); first < stretch.end() - 2; first++) {
                for (int end = first + 2; end < stretch.end(); end++) {
                    if (phrases.contains(key(first, end))) {
                        add(first, end, classes(first, end), true);
                    }
                }
            }
        }
    }

    /** Whether there is more to a phrase than names and numbers. */
    private boolean isPhrase(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.wordClass(i) == WordClass.NOUN || reading.wordClass(i) == WordClass.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase begins within a name, or is one or a part of one, or ends with a person's. */
    private static boolean isInName(int first, int end, List<NameRun> runs) {
        return runs.stream()
                .anyMatch(run -> (run.from() < first && first < run.to())
                        || (run.from() <= first && end <= run.to())
                        || (run.person() != null && run.from() < end && end <= run.to()));
    }

    private void addName(NameRun run) {
        var person = run.person();
        if (person == null) {
            var classes = Collections.nCopies(run.to() - run.from(), WordClass.NAME);
            add(run.from(), run.to(), classes, true);
        } else {
            addPerson(run, person);
        }
    }

    private void addPerson(NameRun run, Actor person) {
        var folded = new ArrayList<String>();
        var classes = new ArrayList<WordClass>();
        for (var word : person.name().toLowerCase(Locale.ROOT).split("\\s+")) {
            folded.add(word);
            classes.add(WordClass.NAME);
        }
        byWords.computeIfAbsent(String.join(" ", folded), id -> new TagCandidate(folded, classes, run.from()))
                .seen(person.name(), classes, span(run.from(), run.to()), true);
    }

    private void add(int from, int end, List<WordClass> classes, boolean whole) {
        var label = reading.text().substring(token(from).from(), token(end - 1).to());
        byWords.computeIfAbsent(key(from, end), id -> new TagCandidate(folded(from, end), classes, from))
                .seen(label, classes, span(from, end), whole);
    }

    private String key(int from, int end) {
        return String.join(" ", folded(from, end));
    }

    private List<String> folded(int from, int end) {
        return IntStream.range(from, end).mapToObj(this::folded).toList();
    }

    private Span span(int from, int end) {
        return reading.span(token(from).from(), token(end - 1).to());
    }

    private String folded(int at) {
        var known = folded[at];
        if (known == null) {
            known = TagId.singular(token(at).key());
            folded[at] = known;
        }
        return known;
    }

    private Token token(int at) {
        return reading.tokens().get(at);
    }
}
