/** Tag pages and speaker pages, kept up to date by the changes that each article makes to them: pure, without Kafka. */
@NullMarked
package dev.copydesk.publish.pages;

import org.jspecify.annotations.NullMarked;
