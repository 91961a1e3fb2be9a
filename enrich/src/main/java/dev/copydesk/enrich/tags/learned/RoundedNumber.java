package dev.copydesk.enrich.tags.learned;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a model states them: six digits. */
final class RoundedNumber {
    private static final MathContext DIGITS = new MathContext(6);

    private RoundedNumber() {}

    static double of(double number) {
        return new BigDecimal(number).round(DIGITS).doubleValue();
    }
}
