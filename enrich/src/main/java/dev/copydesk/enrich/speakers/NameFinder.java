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
    /** A paragraph of which more words are capitalised is a headline. Chosen; SpeakersTest and the quotes trial would notice. */
    private static final double TITLE_CASE = 0.9;

    /** Shorter words are lower case in headlines too; fewer longer ones tell nothing. */
    private static final int SHORTEST_WORD = 4;

    private static final int FEWEST_WORDS = 4;

    private final Reading reading;
    private final Lexicon lexicon;
    private final List<Token> tokens;
    private final NameTitles titles;
    private final CapitalRuns runs;
    private final PersonSigns signs;
    private final boolean nounsCapitalised;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> midSentence = new HashSet<>();
    private final List<NameMention> found = new ArrayList<>();

    private NameFinder(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.tokens = reading.tokens();
        this.titles = new NameTitles(tokens, lexicon);
        this.runs = new CapitalRuns(tokens, lexicon);
        this.signs = new PersonSigns(reading);
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
                .filter(paragraph -> paragraph.isProse() || finder.isName(paragraph))
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
            if (isFullName(mention)) {
                families.add(mention.lastWord());
            }
        }
        for (var mention : found) {
            boolean family = mention.isSingle() && (mention.hasTitle() || families.contains(mention.lastWord()));
            if (family || isFullName(mention)) {
                certain.add(mention);
            }
        }
        return certain;
    }

    private boolean isFullName(NameMention mention) {
        return !mention.isSingle() && (mention.hasTitle() || lexicon.has(WordList.FIRST_NAMES, mention.firstWord()));
    }

    /** A heading that is someone's full name. */
    private boolean isName(Paragraph heading) {
        var words = reading.tokens(heading);
        return words.size() > 1
                && words.size() <= FEWEST_WORDS
                && lexicon.has(WordList.GIVEN_NAMES, words.get(0).key())
                && words.stream().allMatch(Token::isCapitalised);
    }

    /** A headline's capitals name nobody. */
    private boolean isTitleCase(Paragraph paragraph) {
        if (nounsCapitalised) {
            return false;
        }
        int words = 0;
        int capitals = 0;
        for (var token : reading.tokens(paragraph)) {
            if (token.isWord() && token.text().length() >= SHORTEST_WORD) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= FEWEST_WORDS && capitals > TITLE_CASE * words;
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
                int end = runs.endOf(i, sentence.endToken());
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
                && runs.isNext(at + 1)
                && (tokens.get(at + 1).isCapitalised()
                        || (tokens.get(at + 1).text().equals("&") && runs.joined(at + 1, end) > at + 1));
        if (lexicon.has(WordList.OPENERS, token.key())) {
            return more && lexicon.has(WordList.FIRST_NAMES, token.key());
        }
        if (!opening || more || lexicon.has(WordList.FIRST_NAMES, token.key())) {
            return true;
        }
        return (midSentence.contains(token.key()) || signs.speaks(at, at + 1) || signs.isPersonsName(at, end))
                && !lowerCase.contains(token.key())
                && !lexicon.has(WordList.CUES, token.key())
                && !lexicon.endsAs(token.key(), Note.ADVERB);
    }

    private void addName(int runFirst, int runEnd, int sentenceEnd, boolean opening) {
        int first = runFirst;
        int end = runEnd;
        if (opening && end - first > 1 && isPlainOpener(first)) {
            first++;
        }
        boolean body = runs.isOrganisationWord(tokens.get(end - 1).key())
                && !lexicon.has(WordList.FIRST_NAMES, tokens.get(first).key());
        int name = body ? first : givenName(titles.end(first, end), end);
        end = body ? end : titles.trimmed(name, end);
        var words = new ArrayList<String>();
        for (int i = name; i < end; i++) {
            if (tokens.get(i).kind() != TokenKind.MARK) {
                words.add(tokens.get(i).key());
            } else if (words.size() > 0
                    && i + 1 < end
                    && tokens.get(i).from() > tokens.get(i - 1).to()) {
                i = runs.closing(i, end);
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
        boolean speaks = signs.speaks(title, end) || (end - name == 1 && signs.pronounFollows(title, end, sentenceEnd));
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

    /** A sentence opener that happens to stand before a name: {@code Yesterday Smith}. */
    private boolean isPlainOpener(int at) {
        var key = tokens.get(at).key();
        boolean verb = lexicon.has(Trait.NULL_SUBJECT) && lexicon.has(WordList.CUES, key);
        return !lexicon.has(WordList.FIRST_NAMES, key)
                && (verb
                        || lexicon.has(WordList.OPENERS, key)
                        || (lexicon.has(WordList.PREPOSITIONS, key) || lexicon.has(WordList.CONJUNCTIONS, key)));
    }
}
