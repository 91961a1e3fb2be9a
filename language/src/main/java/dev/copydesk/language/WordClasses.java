package dev.copydesk.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells the classes of a text's words: by the table of its language, then by their neighbours. Where nouns are
 * capitalised, capitals tell them, and inflected words between a small word and a noun are adjectives; of a language that is
 * not known, capitals tell names.
 */
final class WordClasses {
    private static final double TITLE_CASE = 0.8;
    private static final int FEWEST_IN_TITLE = 6;
    private static final String NOUN = "N";
    private static final String NAME = "P";
    private static final String FUNCTION = "F";

    /** The classes that names are never of, whatever their capitals. */
    private static final String SMALL = "FAUMT";

    private final Reading reading;
    private final Lexicon lexicon;
    private final boolean isKnown;
    private final boolean nounsCapitalised;
    private final boolean hasTable;
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> capitalsWithin = new HashSet<>();
    private final WordClass[] classes;

    private WordClasses(Reading reading) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.isKnown = lexicon.isOf(reading.article().language());
        this.nounsCapitalised = isKnown && lexicon.has(Trait.NOUNS_CAPITALISED);
        this.hasTable = isKnown && !nounsCapitalised && lexicon.hasWordClasses();
        this.classes = new WordClass[reading.tokens().size()];
    }

    /** The class of each token of a reading. */
    static WordClass[] of(Reading reading) {
        var words = new WordClasses(reading);
        words.noteCase();
        for (var sentence : reading.sentences()) {
            words.read(reading.tokens(sentence), sentence.firstToken());
        }
        return words.classes;
    }

    /** Which words stand in lower case, and which with a capital where no sentence begins. */
    private void noteCase() {
        for (var sentence : reading.sentences()) {
            boolean opening = true;
            for (var token : reading.tokens(sentence)) {
                if (token.isWord()) {
                    if (!token.isCapitalised()) {
                        lowerCase.add(token.key());
                    } else if (!opening) {
                        capitalsWithin.add(token.key());
                    }
                }
                opening = isOpening(opening, token);
            }
        }
    }

    /** Whether the word after a token opens a sentence, where {@code opening} says it of the token itself. */
    private static boolean isOpening(boolean opening, Token token) {
        return switch (token.kind()) {
            case WORD, NUMBER -> false;
            case MARK -> true;
            case POSSESSIVE, PUNCTUATION -> opening || token.is(":");
        };
    }

    private void read(List<Token> tokens, int first) {
        boolean title = isTitleCase(tokens);
        boolean opening = true;
        var options = new String[tokens.size()];
        for (int i = 0; i < options.length; i++) {
            boolean beforeName = i + 1 < options.length && tokens.get(i + 1).isCapitalised() && !title;
            options[i] = options(tokens.get(i), opening || title, beforeName);
            opening = isOpening(opening, tokens.get(i));
        }
        var chosen = new char[options.length];
        for (int i = 0; i < options.length; i++) {
            chosen[i] = options[i].charAt(0);
        }
        for (int i = 0; i < options.length; i++) {
            chosen[i] = nounsCapitalised
                    ? NeighbouringClasses.amongCapitals(chosen, i)
                    : NeighbouringClasses.decide(
                            options[i], chosen, i, lexicon.endsAs(tokens.get(i).key(), Note.PLURAL));
            classes[first + i] = WordClass.of(chosen[i]);
        }
    }

    private static boolean isTitleCase(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (var token : tokens) {
            words += token.isWord() ? 1 : 0;
            capitals += token.isCapitalised() ? 1 : 0;
        }
        return tokens.size() > FEWEST_IN_TITLE && capitals > TITLE_CASE * words;
    }

    /** The classes that a token may be of by itself, the likeliest first. */
    private String options(Token token, boolean opening, boolean beforeName) {
        return switch (token.kind()) {
            case PUNCTUATION, MARK -> "X";
            case POSSESSIVE -> "S";
            case NUMBER -> "C";
            case WORD -> hasTable ? fromTable(token, opening, beforeName) : fromLists(token, opening);
        };
    }

    private String fromTable(Token token, boolean opening, boolean beforeName) {
        var key = token.key();
        var known = lexicon.wordClasses(key);
        if (known != null && SMALL.indexOf(known.charAt(0)) >= 0) {
            return known;
        }
        int dash = key.lastIndexOf('-');
        if (token.isCapitalised() && !isModifier(key, dash)) {
            boolean opensName = beforeName && !lexicon.has(WordList.OPENERS, key);
            boolean name = !opening
                    || token.isAcronym()
                    || ((capitalsWithin.contains(key) || opensName) && !lowerCase.contains(key))
                    || (known == null && !lowerCase.contains(key) && !lexicon.endsAs(key, Note.PLURAL));
            return name ? NAME : known == null ? NOUN : known;
        }
        return dash > 0 ? ofCompound(key, dash) : known == null ? NOUN : known;
    }

    /** {@code London-based}: whether a compound ends with a participle. */
    private boolean isModifier(String key, int dash) {
        var end = dash > 0 ? lexicon.wordClasses(key.substring(dash + 1)) : null;
        return end != null && (end.charAt(0) == 'D' || end.charAt(0) == 'G');
    }

    /** {@code London-based}, {@code 31-mile}, {@code half-brother}. */
    private String ofCompound(String key, int dash) {
        var end = lexicon.wordClasses(key.substring(dash + 1));
        char last = end == null ? 'N' : end.charAt(0);
        if (last != 'N' || Character.isDigit(key.charAt(0))) {
            return "DGJ".indexOf(last) >= 0 || last == 'N' ? "J" : NOUN;
        }
        return lexicon.endsAs(key, Note.PLURAL) ? NOUN : "JN";
    }

    private String fromLists(Token token, boolean opening) {
        var key = token.key();
        if (lexicon.has(WordList.DETERMINERS, key) || lexicon.has(WordList.POSSESSIVES, key)) {
            return "A";
        }
        if (lexicon.has(WordList.PREPOSITIONS, key)) {
            return FUNCTION;
        }
        boolean small = lexicon.has(WordList.OPENERS, key)
                || lexicon.has(WordList.PRONOUNS, key)
                || lexicon.has(WordList.CONJUNCTIONS, key)
                || lexicon.has(WordList.AUXILIARIES, key);
        if (small) {
            return "U";
        }
        if (!token.isCapitalised()) {
            var known = lexicon.wordClasses(key);
            return isKnown && known != null ? known : "V";
        }
        boolean capital = !opening || token.isAcronym() || capitalsWithin.contains(key);
        return capital ? nounsCapitalised ? NOUN : NAME : "U";
    }
}
