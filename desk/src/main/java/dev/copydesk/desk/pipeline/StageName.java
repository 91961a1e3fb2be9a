package dev.copydesk.desk.pipeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The stages, in the order in which a page meets them. */
public enum StageName {
    FETCH,
    EXTRACT,
    ENRICH,
    /** Only where a language model is asked for. */
    WRITE,
    PUBLISH;

    /** The stages that every pipeline has. */
    public static final Set<StageName> ALL = Set.copyOf(EnumSet.complementOf(EnumSet.of(WRITE)));

    /** Those and the one that asks a language model. */
    public static final Set<StageName> ALL_AND_WRITE = Set.copyOf(EnumSet.allOf(StageName.class));

    /** Whether a pipeline without it lacks nothing. */
    public boolean isOptional() {
        return this == WRITE;
    }

    /** The name in topics, groups, metrics and help texts. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
