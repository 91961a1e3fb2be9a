package dev.copydesk.publish.writing.model;

import dev.copydesk.publish.writing.model.ModelSettings.Allowance;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** What may still be spent in this hour and this day, counted from the first call in each. */
final class CallBudget {
    private static final long HOUR = TimeUnit.HOURS.toNanos(1);
    private static final long DAY = TimeUnit.DAYS.toNanos(1);

    private final Allowance allowance;
    private final LongSupplier nanos;
    private long hourBegan;
    private long dayBegan;
    private int calls;
    private long tokens;

    CallBudget(Allowance allowance, LongSupplier nanos) {
        this.allowance = allowance;
        this.nanos = nanos;
        this.hourBegan = nanos.getAsLong();
        this.dayBegan = hourBegan;
    }

    /** Takes one call. @return why it may not be made; null where it may */
    synchronized @Nullable String take() {
        long now = nanos.getAsLong();
        if (now - hourBegan >= HOUR) {
            hourBegan = now;
            calls = 0;
        }
        if (now - dayBegan >= DAY) {
            dayBegan = now;
            tokens = 0;
        }
        if (tokens >= allowance.tokensADay()) {
            return tokens + " tokens today; " + allowance.tokensADay() + " are allowed";
        }
        if (calls >= allowance.callsAnHour()) {
            return calls + " calls this hour; no more are allowed";
        }
        calls++;
        return null;
    }

    /** The call was not made. */
    synchronized void giveBack() {
        calls = Math.max(0, calls - 1);
    }

    synchronized void spend(long some) {
        tokens += some;
    }
}
