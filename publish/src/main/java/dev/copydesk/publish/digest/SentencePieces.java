package dev.copydesk.publish.digest;

import dev.copydesk.events.Span;
import dev.copydesk.language.TextRange;
import dev.copydesk.publish.digest.KnownAntecedents.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is kept of a sentence, in its order, and the names that stand for its pronouns. */
record SentencePieces(List<Piece> kept) {
    /** A stretch of the text, in UTF-16 units; {@code named} is put before it. */
    record Piece(int from, int to, @Nullable Named named) {}

    static SentencePieces of(int from, int to) {
        return new SentencePieces(List.of(new Piece(from, to, null)));
    }

    int from() {
        return kept.get(0).from();
    }

    int to() {
        return kept.get(kept.size() - 1).to();
    }

    /** The pieces without what stands in a range, which lies within one of them; with a name in its place perhaps. */
    SentencePieces replaced(TextRange range, @Nullable Named name) {
        var rest = new ArrayList<Piece>();
        for (var piece : kept) {
            if (range.from() < piece.from() || piece.to() < range.to()) {
                rest.add(piece);
                continue;
            }
            if (piece.from() < range.from() || piece.named() != null) {
                rest.add(new Piece(piece.from(), range.from(), piece.named()));
            }
            if (range.to() < piece.to() || name != null) {
                rest.add(new Piece(range.to(), piece.to(), name));
            }
        }
        return new SentencePieces(List.copyOf(rest));
    }

    /** The words as a digest shows them: one space between pieces but none before a mark that ends a clause. */
    String words(String text) {
        var out = new StringBuilder();
        for (var piece : kept) {
            var name = piece.named();
            append(out, name == null ? "" : name.name());
            append(out, DigestWords.flat(text.substring(piece.from(), piece.to())));
        }
        return out.toString();
    }

    private static void append(StringBuilder out, String words) {
        if (out.length() > 0 && !words.isEmpty() && ",.;:!?".indexOf(words.charAt(0)) < 0) {
            out.append(' ');
        }
        out.append(words);
    }

    /** The stretches that are kept, then where the names stand. */
    List<Span> evidence(DigestBody body) {
        var spans = new ArrayList<Span>();
        for (var piece : kept) {
            var trimmed = TextRange.trimmed(body.text(), piece.from(), piece.to());
            if (trimmed.from() < trimmed.to()) {
                spans.add(body.span(trimmed.from(), trimmed.to()));
            }
        }
        for (var piece : kept) {
            var name = piece.named();
            if (name != null && !spans.contains(name.place())) {
                spans.add(name.place());
            }
        }
        return List.copyOf(spans);
    }
}
