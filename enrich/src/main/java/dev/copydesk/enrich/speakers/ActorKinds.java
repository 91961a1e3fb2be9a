package dev.copydesk.enrich.speakers;

import dev.copydesk.events.SpeakerKind;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.List;

/** Tells people from bodies and places by their names and by what stands beside them. */
final class ActorKinds {
    private static final int MAX_PERSON = 4;

    private final Lexicon lexicon;

    ActorKinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** What a name of several words names. */
    SpeakerKind ofFull(NameMention mention) {
        var words = mention.words();
        if (lexicon.has(WordList.PLACES, String.join(" ", words))) {
            return SpeakerKind.OTHER;
        }
        if (lexicon.has(WordList.FIRST_NAMES, mention.firstWord()) && words.size() <= MAX_PERSON) {
            return SpeakerKind.PERSON;
        }
        boolean first = words.size() > 2 || lexicon.has(Trait.NOUN_FIRST);
        boolean body = isBodyWord(mention.lastWord()) || (first && isBodyWord(mention.firstWord()));
        boolean slogan = words.stream().anyMatch(word -> lexicon.has(WordList.POSSESSIVES, word));
        if (body || slogan || words.stream().anyMatch(this::isBodyJoint)) {
            return SpeakerKind.ORGANISATION;
        }
        if (mention.hasTitle()
                || (lexicon.has(WordList.GIVEN_NAMES, mention.firstWord()) && words.size() <= MAX_PERSON)) {
            return SpeakerKind.PERSON;
        }
        return mention.definite() || words.size() > MAX_PERSON ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON;
    }

    /** What a name of one word names that shortens no other. */
    SpeakerKind ofSingle(NameMention mention, boolean acronym, boolean speaks) {
        var word = mention.firstWord();
        if (mention.hasTitle() || lexicon.has(WordList.FIRST_NAMES, word)) {
            return SpeakerKind.PERSON;
        }
        if (lexicon.has(WordList.PLACES, word)) {
            return SpeakerKind.OTHER;
        }
        boolean body = mention.definite() || acronym || isBodyWord(word) || !speaks;
        return body ? SpeakerKind.ORGANISATION : SpeakerKind.PERSON;
    }

    /** Whether a name begins with a given one. */
    boolean isGivenName(List<String> words) {
        var first = words.get(0);
        return lexicon.has(WordList.FIRST_NAMES, first)
                || (words.size() > 1 && lexicon.has(WordList.GIVEN_NAMES, first));
    }

    /** What a given name before a family name tells; of a double one ({@code Jean-Luc}) its last part that tells. */
    Gender genderOfGivenName(String key) {
        var gender = inTables(key);
        for (int end = key.length(), dash = key.lastIndexOf('-');
                gender == Gender.UNKNOWN && dash > 0;
                end = dash, dash = key.lastIndexOf('-', dash - 1)) {
            gender = inTables(key.substring(dash + 1, end)).or(inTables(key.substring(0, dash)));
        }
        return gender;
    }

    private Gender inTables(String key) {
        return Gender.of(lexicon.notes(WordList.FIRST_NAMES, key))
                .or(Gender.of(lexicon.notes(WordList.GIVEN_NAMES, key)));
    }

    boolean isPlace(String key) {
        return lexicon.has(WordList.PLACES, key);
    }

    boolean isBodyWord(String key) {
        return lexicon.has(WordList.ORGANISATIONS, key);
    }

    private boolean isBodyJoint(String key) {
        return key.equals("&") || lexicon.has(WordList.NOBILIARY, key, Note.BODY);
    }

    /** The first letters of a body's name, small words left out. */
    String acronym(List<String> words) {
        var letters = new StringBuilder();
        for (var word : words) {
            boolean small = isBodyJoint(word)
                    || lexicon.has(WordList.DETERMINERS, word)
                    || lexicon.has(WordList.CONJUNCTIONS, word);
            if (!small) {
                letters.append(word.charAt(0));
            }
        }
        return letters.toString();
    }
}
