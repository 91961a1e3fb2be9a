/** The contract: the records on Copydesk's topics. Offsets into text count Unicode code points. */
@NullMarked
package dev.copydesk.events;

import org.jspecify.annotations.NullMarked;
