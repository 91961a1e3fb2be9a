/** The people and bodies that an article names: who is who among its mentions, and what it links them to. */
@NullMarked
package dev.copydesk.enrich.speakers;

import org.jspecify.annotations.NullMarked;
