package dev.copydesk.publish.writing;

import dev.copydesk.publish.writing.CheckedText.Kind;
import dev.copydesk.publish.writing.CheckedText.Token;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of some texts, as they are written and in other forms of them. */
final class SourceVocabulary {
    private static final int SHORTEST_STEM = 3;

    private final Set<String> words = new HashSet<>();
    private final Set<String> lowerCase = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> nameStems = new HashSet<>();
    private final Set<List<String>> pairs = new HashSet<>();
    private final WritingLanguage language;

    SourceVocabulary(WritingLanguage language, Collection<CheckedText> texts) {
        this.language = language;
        texts.forEach(this::add);
    }

    private void add(CheckedText text) {
        var before = "";
        for (var token : text.tokens()) {
            words.add(token.folded());
            if (token.kind() == Kind.WORD && !token.isCapitalised()) {
                lowerCase.add(token.folded());
            }
            stems.addAll(stems(token.folded(), language.endings()));
            nameStems.addAll(stems(token.folded(), language.nameEndings()));
            pairs.add(List.of(before, token.folded()));
            before = token.folded();
        }
    }

    boolean has(Token token) {
        return words.contains(token.folded());
    }

    /** Whether the word is written without a capital somewhere. */
    boolean hasInLowerCase(Token token) {
        return lowerCase.contains(token.folded());
    }

    /** Whether the word is there in some form. */
    boolean hasForm(Token token) {
        return stems(token.folded(), language.endings()).stream().anyMatch(stems::contains);
    }

    /** Whether the name is there, with the ending of a case or without. */
    boolean hasName(Token token) {
        return stems(token.folded(), language.nameEndings()).stream().anyMatch(nameStems::contains);
    }

    boolean hasPair(Token first, Token second) {
        return pairs.contains(List.of(first.folded(), second.folded()));
    }

    private static Set<String> stems(String word, List<String> endings) {
        var stems = new HashSet<String>();
        stems.add(word);
        for (var ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
                stems.add(word.substring(0, word.length() - ending.length()));
            }
        }
        return stems;
    }
}
