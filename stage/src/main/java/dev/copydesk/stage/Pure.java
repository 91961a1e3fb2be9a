package dev.copydesk.stage;

import dev.copydesk.events.BadRecord;
import java.util.function.Function;

/** Calls a pure function on input from outside so that whatever it does, the thread that called it goes on. */
public final class Pure {
    private Pure() {}

    /** @throws BadRecord TOO_DEEP where {@code function} ran out of stack */
    public static <A, B> B call(Function<? super A, ? extends B> function, A input) {
        try {
            return function.apply(input);
        } catch (StackOverflowError e) {
            throw new BadRecord(BadRecord.Reason.TOO_DEEP, "nested too deeply to be read", e);
        }
    }
}
