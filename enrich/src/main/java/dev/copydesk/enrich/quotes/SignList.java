package dev.copydesk.enrich.quotes;

import dev.copydesk.enrich.quotes.certainty.Sign;
import dev.copydesk.events.SpeakerDoubt;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects the signs of one attribution. */
final class SignList {
    private final List<Sign> signs = new ArrayList<>();

    void add(SpeakerDoubt about, String name) {
        add(about, name, 1);
    }

    void add(SpeakerDoubt about, String name, double value) {
        signs.add(new Sign(about, name, value));
    }

    List<Sign> all() {
        return List.copyOf(signs);
    }

    /** The name of a constant as signs have it. */
    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
