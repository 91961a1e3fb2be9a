package dev.copydesk.language.syntax;

/** The classes of words in Universal Dependencies. A quotation that stands as one token is {@link #X}. */
public enum PartOfSpeech {
    ADJ,
    ADP,
    ADV,
    AUX,
    CCONJ,
    DET,
    INTJ,
    NOUN,
    NUM,
    PART,
    PRON,
    PROPN,
    PUNCT,
    SCONJ,
    SYM,
    VERB,
    X;

    /** Whether it can be the head of a phrase that names someone or something. */
    public boolean isNominal() {
        return this == NOUN || this == PROPN || this == PRON;
    }
}
