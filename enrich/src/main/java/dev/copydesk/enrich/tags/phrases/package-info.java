/** Tags from the words of an article: the names that stand in it and the phrases that matter most. */
@NullMarked
package dev.copydesk.enrich.tags.phrases;

import org.jspecify.annotations.NullMarked;
