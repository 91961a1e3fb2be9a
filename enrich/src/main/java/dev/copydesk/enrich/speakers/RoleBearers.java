package dev.copydesk.enrich.speakers;

import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by {@code the minister}: the one person of the article whom it gives that role. */
public final class RoleBearers {
    private static final int BEFORE = 5;
    private static final int BEFORE_NOUN_FIRST = 10;
    private static final int BEHIND = 16;
    private static final int MIN_ABBREVIATION = 3;

    private final Reading reading;
    private final boolean nounFirst;

    /** For every person the words of the roles that stand beside their names. */
    private final Map<Actor, Set<String>> roles = new LinkedHashMap<>();

    public RoleBearers(Reading reading, Cast cast) {
        this.reading = reading;
        this.nounFirst = reading.lexicon().has(Trait.NOUN_FIRST);
        for (var actor : cast.everyone()) {
            if (actor.isEvident() || actor.kind() == SpeakerKind.ORGANISATION) {
                var words = new HashSet<String>();
                if (!actor.isPerson()) {
                    words.addAll(actor.words());
                }
                actor.mentions().forEach(mention -> learn(mention, cast, words));
                roles.put(actor, words);
            }
        }
    }

    private void learn(NameMention mention, Cast cast, Set<String> words) {
        var tokens = reading.tokens();
        int bound = Math.max(0, mention.first() - (nounFirst ? BEFORE_NOUN_FIRST : BEFORE));
        int last = mention.first() - (isApposed(mention) ? 2 : 1);
        for (int i = last; i >= bound && isWord(tokens.get(i)) && !isOther(cast.at(i)) && !opensPhrase(i); i--) {
            words.add(tokens.get(i).key());
        }
        int i = mention.end();
        if (i >= tokens.size() || !",(".contains(tokens.get(i).text())) {
            return;
        }
        var apposed = new ArrayList<String>();
        int end = Math.min(tokens.size(), i + BEHIND);
        while (++i < end && isPart(tokens.get(i))) {
            apposed.addAll(List.of(tokens.get(i).key().split("-")));
            apposed.add(tokens.get(i).key());
        }
        boolean clause = i < tokens.size() && tokens.get(i).isWord() && !isRelative(tokens.get(i));
        if (!clause) {
            words.addAll(apposed);
        }
    }

    private boolean isRelative(Token token) {
        return reading.lexicon().has(WordList.PRONOUNS, token.key(), Note.RELATIVE)
                || reading.lexicon().has(WordList.CONJUNCTIONS, token.key());
    }

    /** {@code el} in {@code el alcalde de la villa Karl Sand}: a determiner before which nothing tells of the name behind. */
    private boolean opensPhrase(int at) {
        var lexicon = reading.lexicon();
        return nounFirst
                && lexicon.has(WordList.DETERMINERS, reading.tokens().get(at).key())
                && (at == 0
                        || !lexicon.has(
                                WordList.PREPOSITIONS,
                                reading.tokens().get(at - 1).key(),
                                Note.SOURCE));
    }

    /** {@code la ministra de Obras, Ada Byron,}: whether a name alone between commas tells whom the phrase before it means. */
    private boolean isApposed(NameMention mention) {
        var tokens = reading.tokens();
        return nounFirst
                && mention.first() > 1
                && mention.end() < tokens.size()
                && tokens.get(mention.first() - 1).text().equals(",")
                && !tokens.get(mention.end()).isWord();
    }

    /** Whether the words before a name belong to another from here on. */
    private boolean isOther(@Nullable Actor actor) {
        return actor != null && (actor.isPerson() || !nounFirst);
    }

    /** Whether a token belongs to the phrase that a name ends. */
    private boolean isWord(Token token) {
        return token.isWord() && !isBorder(token.key());
    }

    private boolean isPart(Token token) {
        var lexicon = reading.lexicon();
        return (token.isWord() && !lexicon.has(WordList.AUXILIARIES, token.key()) && !isVerb(token.key()))
                || "-’'".contains(token.text());
    }

    private boolean isBorder(String key) {
        var lexicon = reading.lexicon();
        boolean within = nounFirst && lexicon.has(WordList.PREPOSITIONS, key, Note.SOURCE);
        return (lexicon.has(WordList.PREPOSITIONS, key) && !within)
                || lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.PRONOUNS, key)
                || isVerb(key);
    }

    private boolean isVerb(String key) {
        return reading.lexicon().has(WordList.CUES, key) && !reading.lexicon().has(WordList.NOMINALS, key);
    }

    /**
     * @param role the noun, as lexicons hold it
     * @param marks the capitalised words before it, which the bearer's role must have too
     * @param person whether it is a person's role, not a body's kind
     * @return null where nobody is called so in the article, or more than one
     */
    public @Nullable Actor of(String role, List<String> marks, boolean person) {
        Actor only = null;
        for (var entry : roles.entrySet()) {
            if (entry.getKey().isPerson() == person
                    && has(entry.getValue(), role)
                    && entry.getValue().containsAll(marks)) {
                if (only != null) {
                    return null;
                }
                only = entry.getKey();
            }
        }
        return only;
    }

    /** Whether the article calls anyone so. */
    public boolean areAny(String role) {
        return roles.values().stream().anyMatch(words -> has(words, role));
    }

    /** {@code sen} is {@code senator}. */
    private boolean has(Set<String> words, String role) {
        if (words.contains(role)) {
            return true;
        }
        for (int length = MIN_ABBREVIATION; length < role.length(); length++) {
            var abbreviation = role.substring(0, length);
            if (words.contains(abbreviation) && reading.lexicon().isTitle(abbreviation)) {
                return true;
            }
        }
        return false;
    }
}
