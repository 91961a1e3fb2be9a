package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Roles that clauses state: {@code Ada Byron is the owner}; {@code Ada Byron, who leads the mill}; {@code who works as a miller}. */
final class RoleClause {
    private static final int MAX_TOKENS = 14;

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final RoleWords words;
    private final RolePhrases phrases;
    private final boolean verbLast;

    RoleClause(Reading reading, RoleWords words, RolePhrases phrases) {
        this.tokens = reading.tokens();
        this.lexicon = reading.lexicon();
        this.words = words;
        this.phrases = phrases;
        this.verbLast = lexicon.has(Trait.VERB_SECOND);
    }

    void find(NameMention mention, int first, int bound, List<StatedRole> found) {
        int at = mention.end();
        if (at + 1 >= bound) {
            return;
        }
        if (words.isCopula(at) && tokens.get(at).kind() != TokenKind.POSSESSIVE && isSubject(mention, first)) {
            addPhrase(at + 1, bound, found);
            return;
        }
        if (isInverted(mention, first) && addPhrase(at, bound, found)) {
            return;
        }
        int pronoun = tokens.get(at).text().equals(",") ? at + 1 : at;
        if (pronoun + 1 >= bound || !isRelative(pronoun)) {
            return;
        }
        if (verbLast) {
            clauseWithVerbLast(pronoun, bound, found);
        } else if (isCopulaOf(pronoun + 1) && addPhrase(pronoun + 2, bound, found)) {
            return;
        } else {
            clause(pronoun, bound, found);
        }
    }

    /** Whether a name opens a clause: {@code the brother of Ada Byron is a miller} says nothing of her. */
    private boolean isSubject(NameMention mention, int first) {
        int before = mention.title() - 1;
        return before < first
                || (!tokens.get(before).isWord() && tokens.get(before).kind() != TokenKind.NUMBER);
    }

    /** {@code Heute ist Ada Byron die Besitzerin der Mühle}. */
    private boolean isInverted(NameMention mention, int first) {
        int before = mention.title() - 1;
        return verbLast && before > first && words.isCopula(before);
    }

    private boolean isRelative(int at) {
        var key = tokens.get(at).key();
        return verbLast
                ? lexicon.has(WordList.SUBORDINATORS, key, Note.RELATIVE)
                : lexicon.has(WordList.PRONOUNS, key, Note.RELATIVE);
    }

    private boolean isCopulaOf(int at) {
        return words.isCopula(at);
    }

    private boolean addPhrase(int first, int bound, List<StatedRole> found) {
        var phrase = first < bound ? phrases.at(first, bound) : null;
        if (phrase == null || !phrase.isClosed() || !phrases.isRole(phrase) || words.isPossessive(first)) {
            return false;
        }
        found.add(StatedRole.of(first, phrase.end()));
        return true;
    }

    /** {@code who works as a miller}; {@code who leads the mill}. */
    private void clause(int pronoun, int bound, List<StatedRole> found) {
        int limit = Math.min(bound, pronoun + MAX_TOKENS);
        for (int i = pronoun + 1;
                i < limit && (tokens.get(i).isWord() || tokens.get(i).kind() == TokenKind.POSSESSIVE);
                i++) {
            if (words.isAs(i) && i > pronoun + 1 && addPhrase(i + 1, bound, found)) {
                return;
            }
        }
        if (words.isActing(pronoun + 1)) {
            var object = object(pronoun + 2, bound);
            if (object != null && object.isClosed()) {
                found.add(new StatedRole(StatedRole.Form.CLAUSE, pronoun, object.end()));
            }
        }
    }

    /** {@code leads the mill}, {@code works for the mill}. */
    private @Nullable RolePhrase object(int first, int bound) {
        int noun = first < bound && words.isLink(first) ? first + 1 : first;
        return noun < bound ? phrases.at(noun, bound) : null;
    }

    /** {@code der die Mühle leitet,}: up to the comma, with its verb there. */
    private void clauseWithVerbLast(int pronoun, int bound, List<StatedRole> found) {
        int end = pronoun;
        boolean acting = false;
        while (end < bound && end - pronoun < MAX_TOKENS && tokens.get(end).isWord()) {
            acting |= words.isActing(end);
            end++;
        }
        boolean closed = end < bound && !tokens.get(end).isWord() && end - pronoun > 2;
        boolean verb = closed && acting && (words.isActing(end - 1) || words.isCopula(end - 1));
        if (verb) {
            found.add(new StatedRole(StatedRole.Form.CLAUSE, pronoun, end));
        }
    }
}
