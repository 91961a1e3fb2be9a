package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.events.Speaker;
import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.TextRange;
import dev.copydesk.language.WordList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The people of an article: where it names them, and how it introduces them. */
final class DigestPeople {
    private static final int MOST_MENTIONS = 5_000;
    private static final int LONGEST_WORD = 40;
    private static final Pattern WORD_BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}.’'-]*)[ \\u00a0]$");
    private static final Pattern NAME_BEHIND = Pattern.compile("[ \\u00a0]\\p{Lu}\\p{Ll}");

    /**
     * Somebody whom the article names in full.
     *
     * @param place where it has the full name
     * @param introduction the article's words that give name and office together; null where it has none
     */
    record Person(
            String name,
            Span place,
            List<String> roles,
            @Nullable Introduction introduction) {
        String surname() {
            return name.substring(name.lastIndexOf(' ') + 1);
        }
    }

    /** A place that names somebody, in UTF-16 units. */
    record Mention(TextRange range, Person person) {}

    private final Map<String, Person> byName = new HashMap<>();
    private final TreeMap<Integer, Mention> mentions = new TreeMap<>();

    DigestPeople(DigestBody body) {
        for (var speaker : body.article().speakers()) {
            if (speaker.kind() == SpeakerKind.PERSON && speaker.name().indexOf(' ') > 0) {
                add(body, speaker);
            }
        }
        addSurnames(body);
    }

    private void add(DigestBody body, Speaker speaker) {
        var places = speaker.mentions().stream()
                .filter(m -> m.end() <= body.points().length())
                .limit(MOST_MENTIONS)
                .map(m -> new TextRange(
                        body.points().index(m.start()), body.points().index(m.end())))
                .toList();
        var full = places.stream()
                .filter(r -> body.text().startsWith(speaker.name(), r.from())
                        && r.to() == r.from() + speaker.name().length())
                .findFirst();
        if (full.isEmpty()) {
            return;
        }
        var person = new Person(
                speaker.name(),
                body.span(full.get().from(), full.get().to()),
                speaker.roles(),
                Introduction.find(body, speaker.name(), places, speaker.roles()));
        byName.put(person.name(), person);
        places.stream().filter(r -> !body.quotes(r)).forEach(r -> mentions.put(r.from(), new Mention(r, person)));
    }

    /** Also where the text has the last words of a name that only one of them ends with. */
    private void addSurnames(DigestBody body) {
        var shared = new HashMap<String, Integer>();
        byName.values().forEach(p -> shared.merge(p.surname(), 1, Integer::sum));
        for (var person : byName.values()) {
            if (shared.getOrDefault(person.surname(), 0) == 1) {
                addSurnames(body, person);
            }
        }
    }

    private void addSurnames(DigestBody body, Person person) {
        var text = body.text();
        int found = 0;
        for (int at = text.indexOf(person.surname());
                at >= 0 && found < MOST_MENTIONS;
                at = text.indexOf(person.surname(), at + 1), found++) {
            var range = widest(text, person.name(), at, at + person.surname().length());
            if (isWord(text, range)
                    && !isNamed(range)
                    && !isOther(body, range)
                    && !isPartOfName(body, range.to())
                    && !body.quotes(range)) {
                mentions.put(range.from(), new Mention(range, person));
            }
        }
    }

    /** As much of a name as stands before its last word. */
    private static TextRange widest(String text, String name, int from, int to) {
        for (int space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            var end = name.substring(space + 1);
            if (text.startsWith(end, to - end.length())) {
                return new TextRange(to - end.length(), to);
            }
        }
        return new TextRange(from, to);
    }

    private boolean isNamed(TextRange range) {
        var before = mentions.floorEntry(range.to());
        return before != null && before.getValue().range().to() > range.from();
    }

    /** Whether a given name or an initial before a surname makes it somebody else's. */
    private static boolean isOther(DigestBody body, TextRange range) {
        var word = WORD_BEFORE.matcher(body.text()).region(Math.max(0, range.from() - LONGEST_WORD), range.from());
        if (!word.find()) {
            return false;
        }
        var before = word.group(1);
        var given = before.toLowerCase(Locale.ROOT);
        var grammar = body.lexicon().grammar();
        return before.endsWith(".")
                || grammar.has(WordList.FIRST_NAMES, given)
                || grammar.has(WordList.GIVEN_NAMES, given);
    }

    /** Whether a capitalised word behind a surname makes it a name of something else: {@code Larch Farm}. */
    private static boolean isPartOfName(DigestBody body, int end) {
        return !body.lexicon().capitalisesNouns()
                && NAME_BEHIND
                        .matcher(body.text())
                        .region(end, body.text().length())
                        .lookingAt();
    }

    private static boolean isWord(String text, TextRange range) {
        return (range.from() == 0 || !isPart(text.charAt(range.from() - 1)))
                && (range.to() == text.length() || !isPart(text.charAt(range.to())));
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    /** Those named between two places of the text, in order. */
    Collection<Mention> in(int from, int to) {
        return mentions.subMap(from, to).values();
    }

    /** The person of a full name; null where the article has no such place. */
    @Nullable
    Person named(String name) {
        return byName.get(name);
    }
}
