package dev.copydesk.desk.pipeline;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The stages, in the order in which a page meets them. */
public enum StageName {
    FETCH,
    EXTRACT,
    ENRICH,
    PUBLISH;

    public static final Set<StageName> ALL = Set.copyOf(EnumSet.allOf(StageName.class));

    /** The name in topics, groups, metrics and help texts. */
    public String lower() {
        return name().toLowerCase(Locale.ROOT);
    }
}
