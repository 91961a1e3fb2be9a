package dev.copydesk.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a list says of one of its words.
 *
 * @param notes often one, or none
 * @param particles of a verb, those of which one has to stand behind it ({@code teilte … mit}); of a noun, the offices that it
 *     names too ({@code l’élue}, of a mayor); often none
 */
public record WordNotes(Set<Note> notes, Set<String> particles) {
    static final WordNotes NONE = new WordNotes(EnumSet.noneOf(Note.class), Set.of());

    public WordNotes {
        notes = Collections.unmodifiableSet(notes);
        particles = Set.copyOf(particles);
    }

    public boolean has(Note note) {
        return notes.contains(note);
    }

    /** Whether this note is all that the list says. */
    public boolean isOnly(Note note) {
        return notes.size() == 1 && notes.contains(note) && particles.isEmpty();
    }

    public boolean isEmpty() {
        return notes.isEmpty() && particles.isEmpty();
    }
}
