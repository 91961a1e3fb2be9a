package dev.copydesk.enrich.quotes.grammar;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Finds verbs that attribute, and other words that name a source. */
public final class CueVerbs {
    private static final int MAX_BETWEEN = 6;
    private static final int MAX_APPOSITION = 45;
    private static final int MAX_REPORT = 8;

    private final Narration narration;
    private final Grammar grammar;
    private final BesideVerbs beside;
    private final Lexicon lexicon;
    private final VerbForms forms;

    /** Whether a subject may stand behind its verb: {@code «…», según ha dicho Ada Byron}. */
    private final boolean isInverting;

    public CueVerbs(Narration narration, Grammar grammar) {
        this.narration = narration;
        this.grammar = grammar;
        this.beside = new BesideVerbs(narration, grammar);
        this.lexicon = narration.lexicon();
        this.forms = new VerbForms(narration, grammar);
        this.isInverting = lexicon.has(Trait.SUBJECT_BEHIND);
    }

    /** The cue verb that stands at a token; null where it is none, or a noun here: {@code the report}, {@code in response}. */
    @Nullable
    public CueVerb at(int at) {
        var token = narration.token(at);
        if (!narration.isNarrated(at) || !token.isWord() || (token.isCapitalised() && !forms.opensSentence(at))) {
            return null;
        }
        var notes = lexicon.notes(WordList.CUES, token.key());
        return notes == null || !forms.isVerb(at, notes) ? null : CueVerb.of(at, notes);
    }

    /** Whether a verb is of the form that takes over the subject before it: {@code adding}. */
    public boolean isGerund(int at) {
        return lexicon.has(WordList.CUES, narration.key(at), Note.GERUND);
    }

    /** Whether a token is a verb that attributes only its own complement. */
    public boolean isWeak(int at) {
        return lexicon.has(WordList.CUES, narration.key(at), Note.WEAK);
    }

    /** The first cue verb from a token on, with only auxiliaries and adverbs before it; null where another word comes first. */
    @Nullable
    public CueVerb after(int from, int limit) {
        for (int i = from; i < limit && i - from < MAX_BETWEEN; i++) {
            if (!narration.isNarrated(i)) {
                return null;
            }
            var cue = at(i);
            if (cue != null) {
                return cue;
            }
            if (!isBetween(i) && !(isInverting && grammar.isManner(i))) {
                return null;
            }
        }
        return null;
    }

    /** Whether nothing stands between a token and a cue that keeps a subject from following: no more than adverbs, as a rule. */
    public boolean isPlain(int from, CueVerb cue) {
        for (int i = from; i < cue.at(); i++) {
            if (!grammar.isAdverb(i) && !(isInverting && !grammar.isBe(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a cue is the participle of a passive in the clause that begins at {@code start}: {@code he was told}. */
    public boolean isPassive(CueVerb cue, int start) {
        if (cue.gerund() || reportsSpeech(cue)) {
            return false;
        }
        for (int i = cue.at() - 1; i >= start && narration.isNarrated(i) && isBetween(i); i--) {
            if (grammar.isBe(i)) {
                return i == 0 || !grammar.isReflexive(i - 1);
            }
        }
        return false;
    }

    /** {@code was quoted as saying}: the subject of the passive is the speaker. */
    private boolean reportsSpeech(CueVerb cue) {
        for (int i = cue.at() + 1; i < narration.size() && i - cue.at() <= MAX_REPORT && narration.isNarrated(i); i++) {
            if (isSaying(i)) {
                return true;
            }
            if (!narration.token(i).isWord()) {
                return false;
            }
        }
        return false;
    }

    /** {@code as saying}. */
    public boolean isSaying(int at) {
        if (at + 1 >= narration.size() || !grammar.isManner(at)) {
            return false;
        }
        var next = at(at + 1);
        return next != null && next.gerund();
    }

    public boolean isAuxiliary(int at) {
        return at < narration.size() && lexicon.has(WordList.AUXILIARIES, narration.key(at));
    }

    /** Whether a token may stand between a subject and its verb. */
    public boolean isBetween(int at) {
        return beside.isBetween(at);
    }

    /** The cue verb of a subject that ends before {@code from}: at once, or behind an apposition or relative clause. */
    @Nullable
    public CueVerb of(int from, int limit) {
        var direct = after(from, limit);
        if (direct != null || from >= limit) {
            return direct;
        }
        var opening = narration.token(from).text();
        boolean apposition =
                narration.isComma(from) || narration.isDash(from) || opening.equals("(") || grammar.isRelative(from);
        if (!apposition) {
            return null;
        }
        var closing = opening.equals("(") ? ")" : grammar.isRelative(from) ? "," : opening;
        for (int i = from + 1; i < limit && i - from < MAX_APPOSITION; i++) {
            if (narration.isNarrated(i) && narration.token(i).text().equals(closing)) {
                boolean party = opening.equals("(") && i + 1 < limit && narration.isComma(i + 1);
                var behind = party ? of(i + 1, limit) : null;
                if (behind != null) {
                    return behind;
                }
                int next = party ? i + 2 : i + 1;
                var cue = after(next, limit);
                if (cue != null && !cue.isWeak() && !cue.gerund()) {
                    return cue;
                }
            }
        }
        return null;
    }
}
