package dev.copydesk.enrich.speakers;

import dev.copydesk.events.SpeakerKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Someone or something that the article names, under the fullest of its names there. */
public final class Actor {
    private final SpeakerKind kind;
    private final List<NameMention> mentions = new ArrayList<>();
    private String name;
    private List<String> words;
    private Gender gender = Gender.UNKNOWN;
    private boolean evident;
    private @Nullable ActorIdentity identity;

    Actor(String name, List<String> words, SpeakerKind kind) {
        this.name = name;
        this.words = words;
        this.kind = kind;
    }

    void add(NameMention mention) {
        mentions.add(mention);
        gender = gender.or(mention.gender());
        evident |= mention.hasTitle() || mention.speaks();
    }

    /** The name itself tells that it is a person's. */
    void isNamedAsPerson() {
        evident = true;
    }

    /** Takes a name that is fuller than the one known. */
    void call(String other, List<String> otherWords) {
        if (otherWords.size() > words.size()) {
            name = other;
            words = otherWords;
        }
    }

    void learnGender(Gender learned) {
        gender = gender.or(learned);
    }

    void identify(ActorIdentity found) {
        identity = found;
    }

    /** Who this is beyond the article; known once the cast is complete. */
    ActorIdentity identity() {
        if (identity == null) {
            throw new IllegalStateException("not identified: " + name);
        }
        return identity;
    }

    public String name() {
        return name;
    }

    List<String> words() {
        return words;
    }

    /** {@link SpeakerKind#OTHER} for what does not speak: a place. */
    public SpeakerKind kind() {
        return kind;
    }

    public boolean isPerson() {
        return kind == SpeakerKind.PERSON;
    }

    /** Whether more than its form tells that this is a person: a given name, a title, or that it speaks. */
    public boolean isEvident() {
        return isPerson() && evident;
    }

    public Gender gender() {
        return gender;
    }

    /** How often the article names them. */
    public int mentionCount() {
        return mentions.size();
    }

    List<NameMention> mentions() {
        return Collections.unmodifiableList(mentions);
    }

    @Override
    public String toString() {
        return name + " (" + kind + ", " + gender + ")";
    }
}
