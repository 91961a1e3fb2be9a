/** What values a setting takes, each written once beside the record that holds the setting. */
@NullMarked
package dev.copydesk.events.settings;

import org.jspecify.annotations.NullMarked;
