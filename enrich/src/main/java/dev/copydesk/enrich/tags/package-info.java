/** What an article is about: each scheme finds its tags, and what means the same becomes one. */
@NullMarked
package dev.copydesk.enrich.tags;

import org.jspecify.annotations.NullMarked;
