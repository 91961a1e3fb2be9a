package dev.copydesk.events.settings;

import java.util.OptionalLong;

/**
 * The numbers from {@code min} to {@code max}, both included.
 *
 * @param min the smallest
 * @param max the largest
 * @param special a number outside that is taken too, with a meaning of its own
 */
public record NumberRange(long min, long max, OptionalLong special) implements AllowedValues {
    /** TCP ports; 0 stands for any that is free. */
    public static final NumberRange PORTS = of(0, 65_535);

    public NumberRange {
        if (min > max) {
            throw new IllegalArgumentException("empty range: " + min + " to " + max);
        }
    }

    public static NumberRange of(long min, long max) {
        return new NumberRange(min, max, OptionalLong.empty());
    }

    /** The same, and {@code number}. */
    public NumberRange or(long number) {
        return new NumberRange(min, max, OptionalLong.of(number));
    }

    public boolean contains(long number) {
        return (number >= min && number <= max) || (special.isPresent() && special.getAsLong() == number);
    }

    public boolean contains(double number) {
        return (number >= min && number <= max) || (special.isPresent() && special.getAsLong() == number);
    }

    /** @throws IllegalArgumentException where {@code number}, told as {@code name}, is none of these */
    public void check(String name, long number) {
        if (!contains(number)) {
            throw new IllegalArgumentException(name + ": " + this + ", not " + number);
        }
    }

    /** @throws IllegalArgumentException where {@code number}, told as {@code name}, is none of these */
    public void check(String name, double number) {
        if (!contains(number)) {
            throw new IllegalArgumentException(name + ": " + this + ", not " + number);
        }
    }

    /** {@code 1 to 100, or -1}. */
    @Override
    public String toString() {
        return min + " to " + max + (special.isPresent() ? ", or " + special.getAsLong() : "");
    }
}
