package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.speakers.Actor;
import dev.copydesk.enrich.speakers.Cast;
import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.tags.places.CountryTags;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordClass;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the names in a sentence: runs of words that are names, small words between them, titles before them left out. */
final class NameRuns {
    private static final int LONGEST = 7;

    private final Reading reading;
    private final Cast cast;
    private final TagWords words;
    private final Lexicon lexicon;
    private final boolean nounsCapitalised;
    private final Set<String> known;

    NameRuns(Reading reading, Cast cast, TagWords words) {
        this.reading = reading;
        this.cast = cast;
        this.words = words;
        this.lexicon = reading.lexicon();
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
        this.known = reading.tokens().stream().map(Token::key).collect(Collectors.toUnmodifiableSet());
    }

    List<NameRun> in(Sentence sentence) {
        var runs = new ArrayList<NameRun>();
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            var person = person(i);
            int end = person == null ? end(i, sentence.endToken()) : personEnd(i, person);
            if (end > i) {
                int from = person == null ? withoutTitles(withPlace(i, sentence), end) : i;
                if (isName(from, end)) {
                    runs.add(new NameRun(from, end, person));
                }
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    /** Where the name of a place begins whose first word looks like an adjective: {@code New York}. */
    private int withPlace(int from, Sentence sentence) {
        boolean opens = from > sentence.firstToken()
                && token(from - 1).isCapitalised()
                && adjoins(from)
                && lexicon.has(
                        WordList.PLACES,
                        token(from - 1).key() + " " + token(from).key());
        return opens ? from - 1 : from;
    }

    /** The person with a given name and a family name whose name stands at a token. */
    private @Nullable Actor person(int at) {
        var actor = cast.at(at);
        return actor != null && actor.isPerson() && actor.name().indexOf(' ') > 0 && isGiven(actor.name())
                ? actor
                : null;
    }

    private boolean isGiven(String name) {
        return isGivenName(name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT));
    }

    private boolean isGivenName(String given) {
        return lexicon.has(WordList.FIRST_NAMES, given) || lexicon.has(WordList.GIVEN_NAMES, given);
    }

    private int personEnd(int from, Actor person) {
        int end = from + 1;
        while (cast.at(end) == person && adjoins(end)) {
            end++;
        }
        return end;
    }

    private int end(int from, int sentenceEnd) {
        if (!isNameWord(from)) {
            return from;
        }
        int end = from + 1;
        while (end < sentenceEnd && end - from < LONGEST && adjoins(end)) {
            if (isNameWord(end) && person(end) == null) {
                end++;
            } else if (connects(end, sentenceEnd)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean connects(int at, int sentenceEnd) {
        return !nounsCapitalised
                && at + 1 < sentenceEnd
                && words.connectors().contains(token(at).text())
                && !(lexicon.has(WordList.PLACES, token(at - 1).key()) && isPlace(at + 1))
                && adjoins(at + 1)
                && isNameWord(at + 1)
                && person(at + 1) == null;
    }

    /** {@code Rwanda of Britain}: two places, not one name. */
    private boolean isPlace(int at) {
        return CountryTags.isCountry(token(at).text(), lexicon.language())
                || lexicon.has(WordList.PLACES, token(at).key());
    }

    private boolean isNameWord(int at) {
        if (reading.wordClass(at) == WordClass.NAME) {
            return token(at).text().length() > 1
                    && !words.measures().contains(token(at).key());
        }
        return nounsCapitalised
                && reading.wordClass(at) == WordClass.NOUN
                && isPart(token(at).key());
    }

    /** Whether a capitalised noun may be a word of a name of several. */
    private boolean isPart(String key) {
        var singular = TagId.singular(key);
        boolean genitive = !singular.equals(key) && known.contains(singular);
        return !genitive
                && !words.weak().contains(key)
                && !words.measures().contains(key)
                && !words.empty().contains(key)
                && !words.peoples().contains(key)
                && !lexicon.has(WordList.NOMINALS, key)
                && !lexicon.has(WordList.NOT_NAMES, key);
    }

    /** Where the name of someone begins of whom a title and one name are given: {@code President Byron}. */
    private int withoutTitles(int from, int end) {
        var last = token(end - 1).key();
        boolean bears = !lexicon.isTitle(last) && !lexicon.has(WordList.ORGANISATIONS, last);
        int i = from;
        while (bears && i < end - 1 && isOfTitle(i)) {
            i++;
        }
        var title = i > from ? token(i - 1).key() : "";
        boolean someone =
                i == end - 1 || isGivenName(token(i).key()) || (i == end - 2 && lexicon.has(WordList.NOMINALS, title));
        return lexicon.isTitle(title) && someone ? i : from;
    }

    /** Whether a word is a title, or the country that one before a title is of: {@code Danish Prime Minister}. */
    private boolean isOfTitle(int at) {
        var key = token(at).key();
        return lexicon.isTitle(key)
                || (isWhose(key) && at + 1 < reading.tokens().size() && isOfTitle(at + 1));
    }

    private boolean isWhose(String key) {
        return words.peoples().contains(key)
                || lexicon.has(WordList.PLACES, key)
                || (nounsCapitalised
                        && key.endsWith("s")
                        && lexicon.has(WordList.PLACES, key.substring(0, key.length() - 1)));
    }

    private boolean isName(int from, int end) {
        if (end - from > 1) {
            return token(end - 1).text().length() > 1 && !isOffice(from, end);
        }
        var key = token(from).key();
        return (!nounsCapitalised || token(from).isAcronym() || cast.at(from) != null)
                && !words.peoples().contains(key)
                && !isVerb(key)
                && !lexicon.has(WordList.OPENERS, key)
                && !lexicon.has(WordList.NOT_NAMES, key)
                && !lexicon.isTitle(key)
                && !words.empty().contains(key);
    }

    /** {@code Declaring}: a participle, whatever its capital. */
    private boolean isVerb(String key) {
        var classes = nounsCapitalised ? null : lexicon.wordClasses(key);
        return classes != null && (classes.charAt(0) == 'G' || classes.charAt(0) == 'D');
    }

    /** {@code Prime Minister}, {@code Chief Strategy Officer}: what ends with a title names an office. */
    private boolean isOffice(int from, int end) {
        var last = token(end - 1).key();
        boolean titles = IntStream.range(from, end - 1).allMatch(this::isOfTitle);
        boolean nobody = !nounsCapitalised && !isGivenName(token(from).key());
        return (titles || nobody)
                && lexicon.isTitle(last)
                && (nounsCapitalised || lexicon.has(WordList.NOMINALS, last))
                && !lexicon.has(WordList.ORGANISATIONS, last);
    }

    /** Whether only white space stands between a token and the one before, or nothing within a name ({@code AT&T}). */
    private boolean adjoins(int at) {
        return at > 0
                && at < reading.tokens().size()
                && token(at).kind() != TokenKind.MARK
                && token(at).from() - token(at - 1).to() <= 1;
    }

    private Token token(int at) {
        return reading.tokens().get(at);
    }
}
