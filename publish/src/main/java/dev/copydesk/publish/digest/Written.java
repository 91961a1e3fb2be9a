package dev.copydesk.publish.digest;

import dev.copydesk.events.Digest;
import dev.copydesk.events.Draft;
import dev.copydesk.events.TimeSaved;
import dev.copydesk.events.Writing;
import java.util.stream.Stream;

/** A digest with what a language model wrote: its signal and case where they passed, the reason why not where they did not. */
final class Written {
    private Written() {}

    /** @param chosen the digest of sentences chosen from the source */
    static Digest onto(Digest chosen, Draft draft) {
        var writing = new Writing(draft.model(), draft.refused());
        var signal = draft.signal();
        if (signal == null || chosen.signal() == null) {
            return chosen.written(chosen.signal(), chosen.points(), chosen.timeSaved(), writing);
        }
        int words = Stream.concat(Stream.of(signal), draft.points().stream())
                        .mapToInt(s -> Words.count(s.text()))
                        .sum()
                + Words.count(chosen.take().text());
        double source = chosen.timeSaved().sourceMinutes();
        double digest =
                Math.min(source, tenths(ReadingSpeed.of(chosen.language()).minutes(words)));
        return chosen.written(signal, draft.points(), new TimeSaved(source, digest, tenths(source - digest)), writing);
    }

    private static double tenths(double minutes) {
        return Math.round(minutes * 10) / 10.0;
    }
}
