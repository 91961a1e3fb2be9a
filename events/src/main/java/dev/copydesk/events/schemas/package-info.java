/** JSON Schemas of the records on the topics. */
@NullMarked
package dev.copydesk.events.schemas;

import org.jspecify.annotations.NullMarked;
