package dev.copydesk.language.syntax;

import java.util.List;

/** What the tagger looks at: the word, its neighbours, their letters, and the classes of the two words before. */
public final class TaggerFeatures {
    private static final List<String> OBSERVED = List.of(
            "w-2", "w-1", "w0", "w+1", "w+2", "t-2", "t-1", "end1", "end2", "end3", "end4", "begin1", "begin3", "shape",
            "shape-1", "shape+1", "end-1", "end+1", "end+2", "signs", "signs-1", "signs+1", "joined", "first");

    private static final List<String> TEMPLATES = List.of(
            "shape first",
            "w0",
            "w0 shape",
            "w0 joined",
            "joined",
            "end1",
            "end2",
            "end3",
            "end4",
            "end3 shape first",
            "end2 t-1",
            "end3 t-1",
            "begin1",
            "begin3",
            "signs",
            "signs shape first",
            "signs t-1",
            "t-1",
            "t-2 t-1",
            "t-1 w0",
            "t-1 shape",
            "w-1",
            "w-2",
            "w+1",
            "w+2",
            "w-1 w0",
            "w0 w+1",
            "end-1",
            "end+1",
            "end+2",
            "end+1 shape+1",
            "signs-1 signs",
            "signs signs+1",
            "signs+1",
            "t-1 end2 end+1",
            "t-1 signs signs+1",
            "shape-1 shape shape+1");

    private static final FeatureTemplates FEATURES = new FeatureTemplates(OBSERVED, TEMPLATES);

    private final SentenceWords words;
    private final int[] observed = new int[OBSERVED.size()];
    private final int[] features = new int[FEATURES.size()];

    public TaggerFeatures(SentenceWords words) {
        this.words = words;
    }

    /** The features of a word, in an array that the next call overwrites; {@code tags} tells the classes of the words before. */
    public int[] of(int at, int[] tags) {
        int i = 0;
        for (int near = -2; near <= 2; near++) {
            observed[i++] = words.at(words.core, at + near);
        }
        observed[i++] = at > 1 ? tags[at - 2] : -1;
        observed[i++] = at > 0 ? tags[at - 1] : -1;
        for (int length = 1; length <= 4; length++) {
            observed[i++] = words.ending(at, length);
        }
        observed[i++] = words.beginning(at, 1);
        observed[i++] = words.beginning(at, 3);
        observed[i++] = words.shape[at];
        observed[i++] = words.at(words.shape, at - 1);
        observed[i++] = words.at(words.shape, at + 1);
        observed[i++] = words.ending(at - 1, 3);
        observed[i++] = words.ending(at + 1, 3);
        observed[i++] = words.ending(at + 2, 2);
        observed[i++] = words.signs[at];
        observed[i++] = words.at(words.signs, at - 1);
        observed[i++] = words.at(words.signs, at + 1);
        observed[i++] = words.joined[at];
        observed[i] = at == 0 ? 1 : 0;
        FEATURES.fill(observed, features);
        return features;
    }
}
