/** What an article is about. */
@NullMarked
package dev.copydesk.enrich.tags;

import org.jspecify.annotations.NullMarked;
