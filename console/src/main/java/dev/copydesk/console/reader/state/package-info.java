/** What reader pages are made of: a card of every digest and where the whole stands, kept by Kafka Streams on disk. */
@NullMarked
package dev.copydesk.console.reader.state;

import org.jspecify.annotations.NullMarked;
