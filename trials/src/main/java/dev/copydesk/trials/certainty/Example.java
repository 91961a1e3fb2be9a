package dev.copydesk.trials.certainty;

import dev.copydesk.enrich.quotes.certainty.Sign;
import java.util.List;

/**
 * An attribution that the product made.
 *
 * @param article the article's place among all; its examples stay together
 * @param right whether somebody who read the article says the same
 * @param words speaker, quotation and who is right, for a reader
 */
record Example(int article, List<Sign> signs, boolean right, String words) {}
