/** The enrich stage: {@code articles} and {@code directory} in; articles with quotes, speakers, tags and versions out. */
@NullMarked
package dev.copydesk.enrich;

import org.jspecify.annotations.NullMarked;
