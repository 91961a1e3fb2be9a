package dev.copydesk.language.syntax;

/** What each feature says for and against each class. */
public interface FeatureWeights {
    /** Adds the weights of features to the classes' scores. */
    void addTo(int[] scores, int[] features);
}
