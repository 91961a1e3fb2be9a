package dev.copydesk.language;

import dev.copydesk.events.Article;
import dev.copydesk.events.Block;
import dev.copydesk.events.CodePoints;
import dev.copydesk.events.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's text, read once: its paragraphs, sentences and tokens, in the order of the text. */
public final class Reading {
    private final Article article;
    private final CodePoints codePoints;
    private final Lexicon lexicon;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private WordClass @Nullable [] wordClasses;

    private Reading(Article article) {
        this.article = article;
        this.codePoints = new CodePoints(article.text());
        this.lexicon = Lexicon.of(article.language());
        var tokenizer = new Tokenizer(article.text(), lexicon);
        var splitter = new SentenceSplitter(lexicon);
        for (var block : article.blocks()) {
            read(block, tokenizer, splitter);
        }
    }

    public static Reading of(Article article) {
        return new Reading(article);
    }

    private void read(Block block, Tokenizer tokenizer, SentenceSplitter splitter) {
        int from = codePoints.index(block.start());
        int to = codePoints.index(block.end());
        int firstToken = tokens.size();
        int firstSentence = sentences.size();
        tokenizer.tokens(from, to, tokens);
        int first = firstToken;
        for (var range : splitter.split(article.text(), from, to)) {
            int end = first;
            while (end < tokens.size() && tokens.get(end).from() < range.to()) {
                end++;
            }
            if (end > first) {
                int start = tokens.get(first).from();
                int stop = tokens.get(end - 1).to();
                sentences.add(new Sentence(paragraphs.size(), start, stop, codePoints.span(start, stop), first, end));
            }
            first = end;
        }
        paragraphs.add(new Paragraph(
                paragraphs.size(),
                block.kind(),
                from,
                to,
                block.span(),
                firstToken,
                tokens.size(),
                firstSentence,
                sentences.size()));
    }

    public Article article() {
        return article;
    }

    public String text() {
        return article.text();
    }

    public CodePoints codePoints() {
        return codePoints;
    }

    /** What is known of the article's language. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** The article's blocks, all kinds. */
    public List<Paragraph> paragraphs() {
        return Collections.unmodifiableList(paragraphs);
    }

    /** The sentences of all paragraphs. A sentence never crosses the end of a paragraph. */
    public List<Sentence> sentences() {
        return Collections.unmodifiableList(sentences);
    }

    public List<Token> tokens() {
        return Collections.unmodifiableList(tokens);
    }

    public List<Sentence> sentences(Paragraph paragraph) {
        return sentences().subList(paragraph.firstSentence(), paragraph.endSentence());
    }

    /** The class of the token with an index. */
    public WordClass wordClass(int token) {
        if (wordClasses == null) {
            wordClasses = WordClasses.of(this);
        }
        return wordClasses[token];
    }

    public List<Token> tokens(Paragraph paragraph) {
        return tokens().subList(paragraph.firstToken(), paragraph.endToken());
    }

    public List<Token> tokens(Sentence sentence) {
        return tokens().subList(sentence.firstToken(), sentence.endToken());
    }

    /** The code points of the UTF-16 range {@code [from, to)}. */
    public Span span(int from, int to) {
        return codePoints.span(from, to);
    }

    /** The index of the sentence that holds a token. */
    public int sentenceAt(int token) {
        int low = 0;
        int high = sentences.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).endToken() <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The index of the first token that begins at or after a UTF-16 index; the number of tokens where none does. */
    public int tokenAt(int index) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).from() < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
