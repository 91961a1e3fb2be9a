package dev.copydesk.language.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What a language's parser was trained to know.
 *
 * @param tags the classes that the tagger tells apart: a word class of Universal Dependencies, and behind a colon what it knows besides
 * @param tagger the tagger's weights
 * @param parser the parser's weights
 */
public record SyntaxModel(List<String> tags, FeatureWeights tagger, FeatureWeights parser) {
    private static final int FORMAT = 1;

    /** @throws IOException where the stream does not hold a model of this format */
    static SyntaxModel read(InputStream stream) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream), 1 << 16))) {
            if (in.readInt() != FORMAT || in.readInt() != ParserState.TRANSITIONS) {
                throw new IOException("a model of another format");
            }
            int count = in.readInt();
            var tags = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                tags.add(in.readUTF());
            }
            return new SyntaxModel(List.copyOf(tags), LinearModel.read(in), LinearModel.read(in));
        }
    }

    /** Writes a model as the product reads it. */
    public static void write(
            List<String> tags, List<LinearModel.Row> tagger, List<LinearModel.Row> parser, OutputStream stream)
            throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream), 1 << 16))) {
            out.writeInt(FORMAT);
            out.writeInt(ParserState.TRANSITIONS);
            out.writeInt(tags.size());
            for (var tag : tags) {
                out.writeUTF(tag);
            }
            LinearModel.write(tagger, out);
            LinearModel.write(parser, out);
        }
    }

    /** The word class of a tag. */
    PartOfSpeech partOfSpeech(int tag) {
        var name = tags.get(tag);
        int colon = name.indexOf(':');
        return PartOfSpeech.valueOf(colon < 0 ? name : name.substring(0, colon));
    }
}
