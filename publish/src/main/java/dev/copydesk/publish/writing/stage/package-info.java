/** The write stage: {@code enriched} in; articles with a draft, back on {@code articles}, out. Plain clients, threads of its own. */
@NullMarked
package dev.copydesk.publish.writing.stage;

import org.jspecify.annotations.NullMarked;
