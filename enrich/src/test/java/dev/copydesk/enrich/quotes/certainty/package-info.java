@NullMarked
package dev.copydesk.enrich.quotes.certainty;

import org.jspecify.annotations.NullMarked;
