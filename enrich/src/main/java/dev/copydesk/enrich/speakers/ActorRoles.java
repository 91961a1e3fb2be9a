package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Roles as the text states them, whole and in its words: those that introduce someone best come first. */
final class ActorRoles {
    private static final int MAX_ROLES = 4;

    private final Reading reading;
    private final RoleWords words;
    private final RolePhrases phrases;
    private final RoleBefore before;
    private final RoleBeforeComma beforeComma;
    private final RoleBehind behind;
    private final RoleClause clause;
    private final RoleAffiliation affiliation;
    private final QuotedTokens quoted;
    private final Map<Actor, List<String>> known = new LinkedHashMap<>();

    ActorRoles(Reading reading, Cast cast) {
        this.reading = reading;
        this.words = new RoleWords(reading);
        var borders = new PhraseBorders(reading, words);
        this.phrases = new RolePhrases(reading, words, borders, cast);
        this.before = new RoleBefore(reading, words, borders, phrases, cast);
        this.beforeComma = new RoleBeforeComma(reading, words, borders, phrases);
        this.behind = new RoleBehind(reading, words, phrases);
        this.clause = new RoleClause(reading, words, phrases);
        this.affiliation = new RoleAffiliation(reading, words, phrases);
        this.quoted = new QuotedTokens(reading);
    }

    List<String> of(Actor actor) {
        return known.computeIfAbsent(actor, who -> read(who, List.of()));
    }

    /** @param described where phrases stand that mean the actor without the name, as token indices */
    List<String> of(Actor actor, List<Integer> described) {
        return described.isEmpty() ? of(actor) : read(actor, described);
    }

    /** Of someone whom the text names at tokens where the cast knows no name. */
    List<String> ofNameAt(int first, int end) {
        var found = new ArrayList<StatedRole>();
        read(new NameMention(first, end, List.of("", ""), first, Gender.UNKNOWN, false, true), true, found);
        return chosen(found);
    }

    private List<String> read(Actor actor, List<Integer> described) {
        var found = new ArrayList<StatedRole>();
        actor.mentions().forEach(mention -> read(mention, actor.isPerson(), found));
        described.forEach(at -> describe(at, found));
        return chosen(found);
    }

    private void read(NameMention mention, boolean person, List<StatedRole> found) {
        var sentence = reading.sentences().get(reading.sentenceAt(mention.first()));
        behind.find(mention, person, sentence.endToken(), found);
        beforeComma.find(mention, person, sentence.firstToken(), sentence.endToken(), found);
        before.find(mention, person, sentence.firstToken(), found);
        if (person) {
            affiliation.find(mention, sentence.endToken(), found);
            if (!quoted.holds(mention.first())) {
                clause.find(mention, sentence.firstToken(), sentence.endToken(), found);
            }
        }
    }

    /** {@code the mayor}, where the article tells who that is. */
    private void describe(int at, List<StatedRole> found) {
        var sentence = reading.sentences().get(reading.sentenceAt(at));
        var phrase = phrases.at(at, sentence.endToken());
        if (phrase == null || !phrases.isRole(phrase)) {
            return;
        }
        boolean definite = words.isDefinite(at);
        if (definite || (phrase.end() - at > 1 && !words.isDeterminer(at))) {
            found.add(new StatedRole(StatedRole.Form.DESCRIPTION, definite ? at + 1 : at, phrase.end()));
        }
    }

    private List<String> chosen(List<StatedRole> found) {
        var ordered = found.stream()
                .sorted(Comparator.comparing(StatedRole::form)) // stable
                .toList();
        var roles = new LinkedHashSet<String>();
        var said = new ArrayList<Set<String>>();
        for (var role : ordered) {
            var content = content(role);
            if (roles.size() < MAX_ROLES && said.stream().noneMatch(other -> other.containsAll(content))) {
                roles.add(text(role));
                said.add(content);
            }
        }
        return List.copyOf(roles);
    }

    private Set<String> content(StatedRole role) {
        var content = new HashSet<String>();
        for (int i = role.first(); i < role.end(); i++) {
            if (reading.tokens().get(i).isWord() && !words.isDeterminer(i) && !words.isLink(i)) {
                content.add(reading.tokens().get(i).key());
            }
        }
        return content;
    }

    private String text(StatedRole role) {
        List<Token> tokens = reading.tokens();
        int from = tokens.get(role.first()).from() + words.article(role.first());
        var text = reading.text().substring(from, tokens.get(role.end() - 1).to());
        return words.isDeterminer(role.first())
                ? text.substring(0, 1).toLowerCase(reading.lexicon().locale()) + text.substring(1)
                : text;
    }
}
