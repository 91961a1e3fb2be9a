/** The newsroom's directory of people, and who of it an article means: pure, without Kafka. */
@NullMarked
package dev.copydesk.enrich.directory;

import org.jspecify.annotations.NullMarked;
