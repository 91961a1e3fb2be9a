/** Page in, article out: pure functions on records, without Kafka, clock or network. */
@NullMarked
package dev.copydesk.ingest.extract;

import org.jspecify.annotations.NullMarked;
