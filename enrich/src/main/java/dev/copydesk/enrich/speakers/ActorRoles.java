package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.WordList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Roles as the text states them: the title before a name, the apposition behind it. */
final class ActorRoles {
    private static final int MAX_ROLES = 4;
    private static final int MAX_WORDS = 16;

    private final Reading reading;
    private final Lexicon lexicon;

    ActorRoles(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
    }

    List<String> of(Actor actor) {
        var roles = new LinkedHashSet<String>();
        for (var mention : actor.mentions()) {
            if (roles.size() >= MAX_ROLES) {
                break;
            }
            title(mention, roles);
            apposition(mention, roles);
        }
        return List.copyOf(roles);
    }

    /** The title, unless it is a mere form of address. */
    private void title(NameMention mention, Set<String> roles) {
        var tokens = reading.tokens();
        boolean role = false;
        for (int i = mention.title(); i < mention.first(); i++) {
            role |= lexicon.has(WordList.NOMINALS, tokens.get(i).key())
                    || tokens.get(i).key().length() > 4;
        }
        if (role) {
            roles.add(text(mention.title(), mention.first()));
        }
    }

    private void apposition(NameMention mention, Set<String> roles) {
        var tokens = reading.tokens();
        int comma = mention.end();
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return;
        }
        boolean role = false;
        int end = comma + 1;
        while (end < tokens.size() && end - comma <= MAX_WORDS && continues(end)) {
            var key = tokens.get(end).key();
            if (lexicon.has(WordList.NOMINALS, key) || (lexicon.isTitle(key) && key.length() > 2)) {
                role = true;
            } else if (!role && (lexicon.has(WordList.CUES, key) || isFunction(key))) {
                return;
            }
            end++;
        }
        boolean closed = end < tokens.size() && !tokens.get(end).isWord();
        if (role && closed && end - comma <= MAX_WORDS) {
            roles.add(text(comma + 1, end));
        }
    }

    private boolean isFunction(String key) {
        return lexicon.has(WordList.AUXILIARIES, key)
                || lexicon.has(WordList.PRONOUNS, key)
                || (lexicon.has(WordList.CONJUNCTIONS, key) && !lexicon.has(WordList.CONJUNCTIONS, key, Note.JOINS))
                || lexicon.has(WordList.PREPOSITIONS, key);
    }

    private boolean continues(int at) {
        var token = reading.tokens().get(at);
        boolean word = token.isWord() || token.kind() == TokenKind.POSSESSIVE || token.kind() == TokenKind.NUMBER;
        return word && !lexicon.has(WordList.AUXILIARIES, token.key()) && !lexicon.has(WordList.PRONOUNS, token.key());
    }

    private String text(int first, int end) {
        var tokens = reading.tokens();
        return reading.text()
                .substring(tokens.get(first).from(), tokens.get(end - 1).to());
    }
}
