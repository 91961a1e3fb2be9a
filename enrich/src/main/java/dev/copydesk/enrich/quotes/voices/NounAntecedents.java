package dev.copydesk.enrich.quotes.voices;

import dev.copydesk.enrich.quotes.grammar.Narration;
import dev.copydesk.enrich.quotes.grammar.NounPhrase;
import dev.copydesk.enrich.quotes.voices.PronounAntecedents.Antecedent;
import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.speakers.Gender;
import dev.copydesk.enrich.speakers.Resolution;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import org.jspecify.annotations.Nullable;

/** Whom a phrase with a noun for its head means, if the article names them. */
final class NounAntecedents {
    private final Narration narration;
    private final Lexicon lexicon;
    private final PronounAntecedents pronouns;
    private final NamesWithinPhrases within;
    private final NounReferents nouns;
    private final OfficeHolders holders;

    NounAntecedents(Narration narration, Cast cast, PronounAntecedents pronouns, ReferentMentions referents) {
        this.narration = narration;
        this.lexicon = narration.lexicon();
        this.pronouns = pronouns;
        this.within = new NamesWithinPhrases(narration, cast);
        this.nouns = new NounReferents(narration, cast, referents);
        this.holders = new OfficeHolders(narration, cast);
    }

    /** Whose name a phrase holds, if it is not its head. */
    @Nullable
    Actor namedWithin(NounPhrase phrase) {
        return within.last(phrase);
    }

    /**
     * Null where the phrase stays a description.
     *
     * @param spoke who spoke last, and at which token
     */
    @Nullable
    Antecedent of(NounPhrase phrase, @Nullable Actor spoke, int spokeAt) {
        var named = within.last(phrase);
        if (named != null) {
            return new Antecedent(named, Resolution.of(Resolution.Kind.NAME));
        }
        if (isAged(phrase)) {
            var gender = Gender.of(lexicon.notes(WordList.GENDERS, narration.key(phrase.first())));
            return pronouns.of(phrase.first(), gender, spoke, spokeAt);
        }
        var bearer = nouns.of(phrase);
        if (bearer != null || !lexicon.has(Trait.OFFICE_BEFORE_NAME)) {
            return byNoun(bearer);
        }
        return holders.isAnaphoric(phrase)
                ? pronouns.of(phrase.first(), holders.gender(phrase), spoke, spokeAt)
                : byNoun(holders.of(phrase));
    }

    private static @Nullable Antecedent byNoun(@Nullable Actor actor) {
        return actor == null ? null : new Antecedent(actor, Resolution.of(Resolution.Kind.NOUN));
    }

    /** {@code die 34-Jährige}: whoever was named last and whom it fits. */
    private boolean isAged(NounPhrase phrase) {
        return phrase.head() > phrase.first()
                && Character.isDigit(narration.key(phrase.head()).charAt(0))
                && lexicon.has(WordList.DETERMINERS, narration.key(phrase.first()), Note.DEFINITE);
    }
}
