package dev.copydesk.enrich.speakers;

import dev.copydesk.events.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The actors of a text by their names and by parts of these. */
final class ActorIndex {
    /** Of more people with one word in their names nobody can be told by it. Chosen; it bounds the work. */
    private static final int MAX_NAMESAKES = 12;

    private final Map<String, Actor> byName = new LinkedHashMap<>();
    private final Map<String, List<Actor>> byLastWord = new HashMap<>();
    private final Map<String, List<Actor>> byFirstWord = new HashMap<>();
    private final Map<String, Actor> byAcronym = new HashMap<>();

    boolean has(List<String> words) {
        return byName.containsKey(key(words));
    }

    @Nullable
    Actor of(List<String> words) {
        return byName.get(key(words));
    }

    /** From now on these words name the actor. */
    void name(List<String> words, Actor actor) {
        byName.put(key(words), actor);
    }

    /** A new actor, who can be told by the first and the last word of the name too. */
    void addFull(NameMention mention, Actor actor) {
        name(mention.words(), actor);
        add(byLastWord, mention.lastWord(), actor);
        add(byFirstWord, mention.firstWord(), actor);
    }

    void addAcronym(String acronym, Actor actor) {
        byAcronym.putIfAbsent(acronym, actor);
    }

    private static void add(Map<String, List<Actor>> index, String word, Actor actor) {
        var namesakes = index.computeIfAbsent(word, k -> new ArrayList<>(1));
        if (namesakes.size() < MAX_NAMESAKES) {
            namesakes.add(actor);
        }
    }

    List<Actor> withLastWord(String word) {
        return byLastWord.getOrDefault(word, List.of());
    }

    List<Actor> withFirstWord(String word) {
        return byFirstWord.getOrDefault(word, List.of());
    }

    /** {@code Northmill} for {@code Northmill Holdings}: the one body whose name begins with a word. */
    @Nullable
    Actor bodyWithFirstWord(String word) {
        var bodies = withFirstWord(word).stream()
                .filter(actor -> actor.kind() == SpeakerKind.ORGANISATION
                        && actor.words().size() == 2)
                .distinct()
                .toList();
        return bodies.size() == 1 ? bodies.get(0) : null;
    }

    @Nullable
    Actor withAcronym(String acronym) {
        return byAcronym.get(acronym);
    }

    /** {@code Richard Posner} is {@code Richard A. Posner}. */
    @Nullable
    Actor samePerson(NameMention mention) {
        for (var candidate : withLastWord(mention.lastWord())) {
            if (candidate.isPerson() && candidate.words().get(0).equals(mention.firstWord())) {
                return candidate;
            }
        }
        return null;
    }

    /** The actor with a name, as the text might write it. */
    @Nullable
    Actor named(String name) {
        var words = new ArrayList<String>();
        for (var word : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("\\s+")) {
            words.add(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
        }
        var exact = of(words);
        if (exact != null || words.size() > 1) {
            return exact;
        }
        var namesakes = withLastWord(words.get(0));
        return namesakes.size() == 1 ? namesakes.get(0) : null;
    }

    /** In the order in which they were named; who has several names stands there several times. */
    List<Actor> all() {
        return List.copyOf(byName.values());
    }

    /** Every actor once. */
    List<Actor> everyone() {
        return Collections.unmodifiableList(byName.values().stream().distinct().toList());
    }

    private static String key(List<String> words) {
        return String.join(" ", words);
    }
}
