/** The built-in Kafka broker. No other module touches Kafka's internal classes. */
@NullMarked
package dev.copydesk.broker;

import org.jspecify.annotations.NullMarked;
