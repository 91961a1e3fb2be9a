package dev.copydesk.language.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a word is to its head: the relations of Universal Dependencies, those that nothing here tells apart taken together. */
public enum Relation {
    ROOT("root"),
    NSUBJ("nsubj"),
    NSUBJ_PASS("nsubj:pass"),
    CSUBJ("csubj"),
    OBJ("obj"),
    IOBJ("iobj"),
    OBL("obl"),
    /** Who acts in a passive: {@code by Byron}. */
    OBL_AGENT("obl:agent"),
    CCOMP("ccomp"),
    XCOMP("xcomp"),
    ADVCL("advcl"),
    ADVMOD("advmod"),
    ACL("acl"),
    /** The verb of a relative clause. */
    ACL_RELCL("acl:relcl"),
    AMOD("amod"),
    APPOS("appos"),
    NMOD("nmod"),
    NUMMOD("nummod"),
    /** The later words of a name. */
    FLAT("flat"),
    COMPOUND("compound"),
    /** The particle of a separable verb: {@code teilte … mit}. */
    COMPOUND_PRT("compound:prt"),
    FIXED("fixed"),
    CONJ("conj"),
    CC("cc"),
    CASE("case"),
    DET("det"),
    AUX("aux"),
    AUX_PASS("aux:pass"),
    COP("cop"),
    MARK("mark"),
    EXPL("expl"),
    PARATAXIS("parataxis"),
    PUNCT("punct"),
    OTHER("other");

    private static final Map<String, Relation> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Relation::label, Function.identity()));

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** As treebanks have it. */
    public String label() {
        return label;
    }

    /** The relation of a treebank's label, without the subtype where that is not told apart. */
    public static Relation of(String label) {
        var own = BY_LABEL.get(label);
        int colon = label.indexOf(':');
        return own != null ? own : BY_LABEL.getOrDefault(colon < 0 ? label : label.substring(0, colon), OTHER);
    }

    /** Whether it joins the words of one name or compound, or another name for the same. */
    public boolean isOfOneName() {
        return this == FLAT || this == COMPOUND || this == APPOS;
    }
}
