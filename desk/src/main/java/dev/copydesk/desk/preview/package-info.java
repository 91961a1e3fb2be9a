/** What the pipeline would make of an input, without Kafka. */
@NullMarked
package dev.copydesk.desk.preview;

import org.jspecify.annotations.NullMarked;
