package dev.copydesk.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the newsroom's directory says of a speaker, their links apart.
 *
 * @param name the name in the entry of the directory
 * @param wikidata the person's Wikidata item ({@code Q7259})
 * @param affiliations bodies and offices of the entry
 */
public record KnownPerson(String name, @Nullable String wikidata, List<String> affiliations) {
    public KnownPerson {
        affiliations = List.copyOf(affiliations);
    }
}
