package dev.copydesk.publish.writing;

import java.util.List;
import java.util.stream.Stream;

/** A model's answer, read and not yet checked. */
public record Answer(Passage signal, List<Passage> points) {
    public Answer {
        points = List.copyOf(points);
    }

    Stream<Passage> passages() {
        return Stream.concat(Stream.of(signal), points.stream());
    }
}
