package dev.copydesk.enrich.speakers;

import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Note;
import dev.copydesk.language.Paragraph;
import dev.copydesk.language.Reading;
import dev.copydesk.language.Sentence;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import dev.copydesk.language.Trait;
import dev.copydesk.language.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the names in running text: runs of capitalised words, titles and sentence openers taken off. */
final class NameFinder {
    private static final int MAX_WORDS = 8;
    private static final int MAX_JOINTS = 3;
    private static final int MAX_NEXT = 25;
    private static final double TITLE_CASE = 0.9;

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final Titles titles;
    private final boolean nounsCapitalised;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> midSentence = new HashSet<>();
    private final List<NameMention> found = new ArrayList<>();

    private NameFinder(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.tokens = reading.tokens();
        this.titles = new Titles(tokens, lexicon);
        this.nounsCapitalised = lexicon.has(Trait.NOUNS_CAPITALISED);
    }

    static List<NameMention> in(Reading reading) {
        var finder = new NameFinder(reading);
        for (var token : finder.tokens) {
            if (token.isWord() && !token.isCapitalised()) {
                finder.lowerCase.add(token.key());
            }
        }
        var sentences = reading.paragraphs().stream()
                .filter(Paragraph::isProse)
                .filter(paragraph -> !finder.isTitleCase(paragraph))
                .flatMap(paragraph -> reading.sentences(paragraph).stream())
                .toList();
        sentences.forEach(finder::learnCapitals);
        sentences.forEach(finder::read);
        return finder.nounsCapitalised ? finder.certain() : finder.found;
    }

    /** Where every noun is capitalised, only what a given name or a title tells, and a family name told so elsewhere. */
    private List<NameMention> certain() {
        var families = new HashSet<String>();
        var certain = new ArrayList<NameMention>();
        for (var mention : found) {
            if (!mention.isSingle() && (mention.hasTitle() || lexicon.has(WordList.FIRST_NAMES, mention.firstWord()))) {
                families.add(mention.lastWord());
            }
        }
        for (var mention : found) {
            boolean full = !mention.isSingle()
                    && (mention.hasTitle() || lexicon.has(WordList.FIRST_NAMES, mention.firstWord()));
            if (full || (mention.isSingle() && (mention.hasTitle() || families.contains(mention.lastWord())))) {
                certain.add(mention);
            }
        }
        return certain;
    }

    /** A headline's capitals name nobody. */
    private boolean isTitleCase(Paragraph paragraph) {
        if (nounsCapitalised) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (var token : reading.tokens(paragraph)) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals > TITLE_CASE * words;
    }

    /** Words that are capitalised where no sentence begins are names. */
    private void learnCapitals(Sentence sentence) {
        boolean opening = true;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                opening |= opensAnew(token);
                continue;
            }
            if (!opening && token.isCapitalised()) {
                midSentence.add(token.key());
            }
            opening = false;
        }
    }

    private static boolean opensAnew(Token token) {
        return token.kind() == TokenKind.MARK || token.text().equals(":");
    }

    private void read(Sentence sentence) {
        boolean opening = true;
        for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
            var token = tokens.get(i);
            if (!token.isWord()) {
                opening |= opensAnew(token);
                continue;
            }
            if (beginsName(i, opening, sentence.endToken())) {
                int end = endOfRun(i, sentence.endToken());
                addName(i, end, sentence.endToken(), opening);
                i = end - 1;
            }
            opening = false;
        }
    }

    private boolean beginsName(int at, boolean opening, int end) {
        var token = tokens.get(at);
        if (!token.isCapitalised() || lexicon.has(WordList.NOT_NAMES, token.key())) {
            return false;
        }
        boolean more = at + 1 < end
                && isNext(at + 1)
                && (tokens.get(at + 1).isCapitalised()
                        || (tokens.get(at + 1).text().equals("&") && joined(at + 1, end) > at + 1));
        if (lexicon.has(WordList.OPENERS, token.key())) {
            return more && lexicon.has(WordList.FIRST_NAMES, token.key());
        }
        if (!opening || more || lexicon.has(WordList.FIRST_NAMES, token.key())) {
            return true;
        }
        return (midSentence.contains(token.key()) || speaks(at, at + 1) || isPersonsName(at, end))
                && !lowerCase.contains(token.key())
                && !lexicon.has(WordList.CUES, token.key())
                && !lexicon.endsAs(token.key(), Note.ADVERB);
    }

    /** Whether only a space parts a token from the one before. */
    private boolean isNext(int at) {
        int gap = tokens.get(at).from() - tokens.get(at - 1).to();
        return gap == 1 || (gap == 0 && tokens.get(at - 1).text().endsWith("."));
    }

    private int endOfRun(int first, int end) {
        int i = first + 1;
        while (i < end && i - first < MAX_WORDS && (isNext(i) || isOwnedByPlural(i, end))) {
            var token = tokens.get(i);
            if (token.isCapitalised() && !lexicon.has(WordList.NOT_NAMES, token.key())) {
                i++;
            } else if (isOwnedByPlural(i, end)) {
                i += 2;
            } else if (joined(i, end) > i) {
                i = joined(i, end);
            } else {
                break;
            }
        }
        return i;
    }

    /** The end of the part of a name that small words ({@code van der}) join at a token; the token itself where none is. */
    private int joined(int at, int end) {
        int i = at;
        while (i < end && i - at < MAX_JOINTS && isNext(i) && joins(i)) {
            i++;
        }
        boolean more = i > at
                && i < end
                && isNext(i)
                && tokens.get(i).isCapitalised()
                && !lexicon.has(WordList.NOT_NAMES, tokens.get(i).key());
        return more ? i + 1 : at;
    }

    /** {@code Marsk Residents’ Association}: a plural's apostrophe within the name of a body. */
    private boolean isOwnedByPlural(int at, int end) {
        return tokens.get(at).kind() == TokenKind.MARK
                && at + 1 < end
                && tokens.get(at).from() == tokens.get(at - 1).to()
                && lexicon.endsAs(tokens.get(at - 1).key(), Note.PLURAL)
                && isNext(at + 1)
                && tokens.get(at + 1).isCapitalised()
                && isOrganisationWord(tokens.get(at + 1).key());
    }

    private boolean joins(int at) {
        var token = tokens.get(at);
        if (token.text().equals("&")) {
            return true;
        }
        var notes = lexicon.notes(WordList.NOBILIARY, token.key());
        if (nounsCapitalised && notes != null && !followsGivenName(at)) {
            return false;
        }
        return notes != null
                && (!notes.has(Note.BODY)
                        || isOrganisationWord(tokens.get(at - 1).key()));
    }

    /** Where nouns are capitalised, a small word belongs to a name only behind a given name: {@code Karl von der Au}. */
    private boolean followsGivenName(int at) {
        int i = at - 1;
        while (i > 0 && lexicon.has(WordList.NOBILIARY, tokens.get(i).key())) {
            i--;
        }
        return i >= 0 && lexicon.has(WordList.FIRST_NAMES, tokens.get(i).key());
    }

    private boolean isOrganisationWord(String key) {
        return lexicon.has(WordList.ORGANISATIONS, key);
    }

    private void addName(int runFirst, int runEnd, int sentenceEnd, boolean opening) {
        int first = runFirst;
        int end = runEnd;
        if (opening && end - first > 1 && isPlainOpener(first)) {
            first++;
        }
        boolean body = isOrganisationWord(tokens.get(end - 1).key())
                && !lexicon.has(WordList.FIRST_NAMES, tokens.get(first).key());
        int name = body ? first : givenName(titles.end(first, end), end);
        end = body ? end : titles.trimmed(name, end);
        var words = new ArrayList<String>();
        for (int i = name; i < end; i++) {
            if (tokens.get(i).kind() != TokenKind.MARK) {
                words.add(tokens.get(i).key());
            }
        }
        boolean bareTitle = first == name && lexicon.isTitle(words.get(0));
        if (words.size() == 1 && (bareTitle || words.get(0).length() < 2)) {
            return;
        }
        int title = name > first ? first : titles.lowerCaseBefore(name);
        var gender = titles.gender(title, name);
        boolean definite = first > 0
                && lexicon.has(WordList.DETERMINERS, tokens.get(first - 1).key(), Note.DEFINITE);
        boolean speaks = speaks(title, end) || (end - name == 1 && pronounFollows(end, sentenceEnd));
        found.add(new NameMention(name, end, List.copyOf(words), title, gender, definite, speaks));
    }

    /** Where nouns are capitalised, a name begins with its given name, whatever noun stands before it: {@code Popstar Ada Byron}. */
    private int givenName(int name, int end) {
        if (!nounsCapitalised
                || lexicon.has(WordList.FIRST_NAMES, tokens.get(name).key())) {
            return name;
        }
        for (int i = name + 1; i < end - 1; i++) {
            if (lexicon.has(WordList.FIRST_NAMES, tokens.get(i).key())) {
                return i;
            }
        }
        return name;
    }

    /** Whether a verb of speech stands on either side of the tokens {@code [first, end)}, or {@code who} or an age behind them. */
    private boolean speaks(int first, int end) {
        if (end < tokens.size()) {
            var after = tokens.get(end);
            if (isSpeech(after) || isAge(end) || lexicon.has(WordList.PRONOUNS, after.key(), Note.RELATIVE)) {
                return true;
            }
        }
        return first > 0 && (isSpeech(tokens.get(first - 1)) || isApposed(first));
    }

    /** {@code , 45,}. */
    private boolean isAge(int comma) {
        if (comma + 2 >= tokens.size() || tokens.get(comma + 1).kind() != TokenKind.NUMBER) {
            return false;
        }
        boolean years = tokens.get(comma + 1).text().length() <= 2;
        return years
                && tokens.get(comma).text().equals(",")
                && tokens.get(comma + 2).text().equals(",");
    }

    /** A word that opens a sentence and names someone, as the next sentence tells. */
    private boolean isPersonsName(int at, int end) {
        var key = tokens.get(at).key();
        boolean noun = lexicon.has(WordList.NOMINALS, key)
                || isOrganisationWord(key)
                || lexicon.has(WordList.PLACES, key)
                || lexicon.isTitle(key)
                || lexicon.endsAs(key, Note.PLURAL)
                || lexicon.endsAs(key, Note.GERUND);
        return !noun && pronounFollows(at + 1, end);
    }

    /** {@code Thorvald pours the tea. He …}: whether a name that ends at a token is a subject, and a pronoun for it acts next. */
    private boolean pronounFollows(int end, int sentenceEnd) {
        boolean subject = end < sentenceEnd
                && tokens.get(end).isWord()
                && !tokens.get(end).isCapitalised()
                && !lexicon.has(WordList.PREPOSITIONS, tokens.get(end).key())
                && !lexicon.has(WordList.CONJUNCTIONS, tokens.get(end).key());
        boolean acts = true;
        for (int i = sentenceEnd; subject && i < tokens.size() && i - sentenceEnd < MAX_NEXT; i++) {
            var token = tokens.get(i);
            var gender = Gender.of(lexicon.notes(WordList.PRONOUNS, token.key()));
            if (gender != Gender.UNKNOWN && (acts || speaks(i, i + 1))) {
                return true;
            }
            acts &= !token.isWord();
            if (token.isCapitalised() && i > sentenceEnd + 1) {
                return false;
            }
        }
        return false;
    }

    /** {@code her husband, Tomasz}: whether a noun for a person and a comma stand before a name. */
    private boolean isApposed(int first) {
        return first > 2
                && tokens.get(first - 1).text().equals(",")
                && lexicon.has(WordList.NOMINALS, tokens.get(first - 2).key(), Note.PERSON)
                && isPossessive(tokens.get(first - 3));
    }

    private boolean isPossessive(Token token) {
        return token.kind() == TokenKind.POSSESSIVE || lexicon.has(WordList.POSSESSIVES, token.key());
    }

    private boolean isSpeech(Token token) {
        var notes = lexicon.notes(WordList.CUES, token.key());
        return notes != null && (notes.isOnly(Note.SPEECH) || notes.isOnly(Note.ADDRESSEE)) && !token.isCapitalised();
    }

    /** A sentence opener that happens to stand before a name: {@code Yesterday Smith}. */
    private boolean isPlainOpener(int at) {
        var key = tokens.get(at).key();
        return !lexicon.has(WordList.FIRST_NAMES, key)
                && (lexicon.has(WordList.OPENERS, key)
                        || (lexicon.has(WordList.PREPOSITIONS, key) || lexicon.has(WordList.CONJUNCTIONS, key)));
    }
}
