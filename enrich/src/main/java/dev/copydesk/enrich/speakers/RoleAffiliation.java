package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;

/** A body that someone belongs to: {@code Ada Byron of the Mill Institute}. */
final class RoleAffiliation {
    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final RolePhrases phrases;
    private final boolean nounsCapitalised;

    RoleAffiliation(Reading reading, RoleWords words, RolePhrases phrases) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.phrases = phrases;
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    void find(NameMention mention, int bound, List<StatedRole> found) {
        int link = mention.end();
        if (mention.isSingle() || link + 1 >= bound || !isSource(link) || words.isOccasion(link, bound)) {
            return;
        }
        var phrase = phrases.at(link + 1, bound);
        int end = phrase == null ? link : phrase.end();
        boolean body = false;
        int capitals = 0;
        for (int i = link + 1; i < end; i++) {
            body |= isBodyWord(i);
            capitals += tokens.get(i).isCapitalised() ? 1 : 0;
            if (words.isPerson(i) && !tokens.get(i).isCapitalised()) {
                return;
            }
        }
        if (body || (nounsCapitalised && capitals > 1)) {
            found.add(new StatedRole(StatedRole.Form.AFFILIATION, link, end));
        }
    }

    private boolean isSource(int at) {
        var notes = lexicon.notes(WordList.PREPOSITIONS, tokens.get(at).key());
        return words.isLink(at) && notes != null && (notes.has(Note.SOURCE) || notes.has(Note.AGENT));
    }

    /** A word of a body's name. */
    private boolean isBodyWord(int at) {
        var token = tokens.get(at);
        return token.isCapitalised() && words.isBody(at);
    }
}
