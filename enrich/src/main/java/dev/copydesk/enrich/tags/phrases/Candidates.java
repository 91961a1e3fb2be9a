package dev.copydesk.enrich.tags.phrases;

import dev.copydesk.enrich.tags.TagId;
import dev.copydesk.enrich.text.Reading;
import dev.copydesk.enrich.text.Sentence;
import dev.copydesk.enrich.text.Token;
import dev.copydesk.enrich.text.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and phrases of a text: names are runs of capitals, phrases runs of words that stop words and verbs part. */
final class Candidates {
    private static final int LONGEST = 4;
    private static final int LONGEST_NAME = 6;
    private static final int LONGEST_WORD = 40;

    /** Tokens past this number are not looked at; news is seldom a tenth as long. */
    private static final int MOST_TOKENS = 60_000;

    private final Reading reading;
    private final TagWords words;
    private final Map<String, Candidate> byId = new LinkedHashMap<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> capitalsWithin = new HashSet<>();

    private Candidates(Reading reading, TagWords words) {
        this.reading = reading;
        this.words = words;
    }

    static List<Candidate> of(Reading reading, TagWords words) {
        var candidates = new Candidates(reading, words);
        candidates.noteCase();
        for (var sentence : reading.sentences()) {
            if (sentence.endToken() <= MOST_TOKENS
                    && reading.paragraphs().get(sentence.paragraph()).isProse()) {
                candidates.read(sentence);
            }
        }
        return List.copyOf(candidates.byId.values());
    }

    /** Which words stand in lower case, and which with a capital where no sentence begins. */
    private void noteCase() {
        for (var sentence : reading.sentences()) {
            boolean first = true;
            for (var token : reading.tokens(sentence)) {
                if (token.isWord()) {
                    if (!token.isCapitalised()) {
                        lowerCase.add(token.key());
                    } else if (!first) {
                        capitalsWithin.add(token.key());
                    }
                    first = false;
                } else if (token.kind() == TokenKind.MARK || token.is(":")) {
                    first = true;
                }
            }
        }
    }

    private void read(Sentence sentence) {
        var tokens = reading.tokens(sentence);
        int i = 0;
        while (i < tokens.size()) {
            int end = nameEnd(tokens, i);
            if (end > i) {
                add(tokens.subList(i, end), true);
                i = end;
            } else if (isContent(tokens.get(i))) {
                end = phraseEnd(tokens, i);
                addPhrases(tokens.subList(i, end));
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Where the name that begins at a token ends; the token itself where none does. */
    private int nameEnd(List<Token> tokens, int from) {
        if (!isNameWord(tokens, from)) {
            return from;
        }
        int end = from + 1;
        while (end < tokens.size() && end - from < LONGEST_NAME) {
            if (isNameWord(tokens, end) && adjoins(tokens, end)) {
                end++;
            } else if (end + 1 < tokens.size()
                    && words.connectors().contains(tokens.get(end).text())
                    && isNameWord(tokens, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isNameWord(List<Token> tokens, int at) {
        var token = tokens.get(at);
        if (!token.isCapitalised()
                || token.text().length() > LONGEST_WORD
                || token.key().length() < 2) {
            return false;
        }
        if (words.stopWords().contains(token.key())) {
            return false;
        }
        boolean opens = at == 0
                || tokens.get(at - 1).kind() == TokenKind.MARK
                || tokens.get(at - 1).is(":");
        if (!opens) {
            return true;
        }
        boolean followed = at + 1 < tokens.size()
                && tokens.get(at + 1).isCapitalised()
                && adjoins(tokens, at + 1)
                && !lowerCase.contains(token.key())
                && !words.stopWords().contains(tokens.get(at + 1).key());
        return token.isAcronym()
                || followed
                || (capitalsWithin.contains(token.key()) && !lowerCase.contains(token.key()));
    }

    /** Whether only white space stands between a token and the one before. */
    private boolean adjoins(List<Token> tokens, int at) {
        return at > 0 && tokens.get(at).from() - tokens.get(at - 1).to() <= 1;
    }

    private boolean isContent(Token token) {
        boolean adverb = token.key().endsWith("ly") && token.key().length() > 5;
        return words.isContent(token) && !adverb;
    }

    private int phraseEnd(List<Token> tokens, int from) {
        int end = from + 1;
        while (end < tokens.size()
                && isContent(tokens.get(end))
                && adjoins(tokens, end)
                && nameEnd(tokens, end) == end) {
            end++;
        }
        return end;
    }

    private void addPhrases(List<Token> run) {
        for (int from = 0; from < run.size(); from++) {
            if (from + 1 < run.size() && words.isGerund(run.get(from).key())) {
                continue;
            }
            for (int to = from + 1; to <= Math.min(run.size(), from + LONGEST); to++) {
                if (to > from + 1 && words.isParticiple(run.get(to - 1).key())) {
                    break;
                }
                var candidate = add(run.subList(from, to), false);
                if (to - from < run.size()) {
                    candidate.seenWithin();
                }
            }
        }
    }

    private Candidate add(List<Token> tokens, boolean name) {
        var folded = new ArrayList<String>();
        for (var token : tokens) {
            folded.add(TagId.singular(token.key()));
        }
        int from = tokens.get(0).from();
        int to = tokens.get(tokens.size() - 1).to();
        boolean isName = name && !(words.capitalisedNouns() && folded.size() == 1);
        var candidate = byId.computeIfAbsent(String.join(" ", folded), id -> new Candidate(folded, isName));
        candidate.seen(reading.text().substring(from, to), reading.span(from, to));
        return candidate;
    }
}
