/** Which date "on Tuesday" or "yesterday" is in an article, and how its language adds it. */
@NullMarked
package dev.copydesk.publish.dates;

import org.jspecify.annotations.NullMarked;
