package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom's directory says of a speaker, their links apart.
 *
 * @param name the entry's
 * @param wikidata the person's item there ({@code Q7259})
 */
public record KnownPerson(String name, @Nullable String wikidata, List<String> affiliations) {
    public KnownPerson {
        affiliations = List.copyOf(affiliations);
    }
}
