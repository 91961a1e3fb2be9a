/** The speed of everything that is made of an article: quotes, speakers, tags and its digest. */
@NullMarked
package dev.copydesk.trials.digests;

import org.jspecify.annotations.NullMarked;
