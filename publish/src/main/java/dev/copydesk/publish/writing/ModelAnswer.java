package dev.copydesk.publish.writing;

import java.util.List;
import java.util.stream.Stream;

/** A model's answer, read and not yet checked. */
public record ModelAnswer(AnswerPassage signal, List<AnswerPassage> points) {
    public ModelAnswer {
        points = List.copyOf(points);
    }

    Stream<AnswerPassage> passages() {
        return Stream.concat(Stream.of(signal), points.stream());
    }
}
