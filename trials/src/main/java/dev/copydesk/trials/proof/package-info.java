/** What came out, record by record. */
@NullMarked
package dev.copydesk.trials.proof;

import org.jspecify.annotations.NullMarked;
