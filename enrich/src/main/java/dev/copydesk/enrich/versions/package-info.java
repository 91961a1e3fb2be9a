/** Versions of an article: one for each change of its content. */
@NullMarked
package dev.copydesk.enrich.versions;

import org.jspecify.annotations.NullMarked;
