package dev.copydesk.language.syntax;

import dev.copydesk.language.LanguageFolder;
import dev.copydesk.language.Lexicon;
import dev.copydesk.language.Token;
import dev.copydesk.language.TokenKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Parses sentences, one word after the other, without going back: a tagger, then transitions that the best score decides.
 * It is the same for the same tokens, on any machine.
 */
public final class SyntaxParser {
    private static final String MODEL = "syntax/model.gz";
    private static final String QUOTATION = "“”";
    private static final Map<String, Optional<SyntaxParser>> LOADED = new ConcurrentHashMap<>();

    private final Lexicon lexicon;
    private final SyntaxModel model;

    public SyntaxParser(Lexicon lexicon, SyntaxModel model) {
        this.lexicon = lexicon;
        this.model = model;
    }

    /** The parser of a BCP 47 tag's language; null where it has no model. */
    public static @Nullable SyntaxParser forLanguage(@Nullable String tag) {
        return LOADED.computeIfAbsent(LanguageFolder.primary(tag), SyntaxParser::load)
                .orElse(null);
    }

    private static Optional<SyntaxParser> load(String language) {
        try (var in = new LanguageFolder(language).open(MODEL)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(new SyntaxParser(Lexicon.of(language), SyntaxModel.read(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + MODEL + " of " + language, e);
        }
    }

    /** The token that stands for a quotation with its marks, at a UTF-16 range: one word to the parser, whatever is quoted. */
    public static Token quotation(int from, int to) {
        return new Token(TokenKind.MARK, from, to, QUOTATION, QUOTATION, false);
    }

    public static boolean isQuotation(Token token) {
        return token.text().equals(QUOTATION);
    }

    /** The tree of a sentence's tokens. */
    public SyntaxTree parse(List<Token> tokens) {
        var words = new SentenceWords(tokens, lexicon);
        var tags = tags(tokens, words);
        var features = new ParserFeatures(words, tags);
        var state = new ParserState(tokens.size());
        var scores = new int[ParserState.TRANSITIONS];
        while (!state.isDone()) {
            Arrays.fill(scores, 0);
            model.parser().addTo(scores, features.of(state));
            state.apply(best(state, scores));
        }
        var classes = new PartOfSpeech[tags.length];
        for (int i = 0; i < tags.length; i++) {
            classes[i] = model.partOfSpeech(tags[i]);
        }
        return new SyntaxTree(state.heads(), state.relations(), classes);
    }

    private int[] tags(List<Token> tokens, SentenceWords words) {
        var features = new TaggerFeatures(words);
        var tags = new int[words.size()];
        var scores = new int[model.tags().size()];
        int other = model.tags().indexOf(PartOfSpeech.X.name());
        for (int i = 0; i < tags.length; i++) {
            if (isQuotation(tokens.get(i))) {
                tags[i] = other;
                continue;
            }
            Arrays.fill(scores, 0);
            model.tagger().addTo(scores, features.of(i, tags));
            tags[i] = best(scores);
        }
        return tags;
    }

    private static int best(int[] scores) {
        int best = 0;
        for (int i = 1; i < scores.length; i++) {
            best = scores[i] > scores[best] ? i : best;
        }
        return best;
    }

    /** The best transition that is allowed; of equals, the first. */
    public static int best(ParserState state, int[] scores) {
        int best = -1;
        for (int i = 0; i < scores.length; i++) {
            if ((best < 0 || scores[i] > scores[best]) && state.allows(i)) {
                best = i;
            }
        }
        return best;
    }
}
