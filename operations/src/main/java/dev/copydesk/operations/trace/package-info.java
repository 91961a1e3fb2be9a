/** The way of one article through every topic. */
@NullMarked
package dev.copydesk.operations.trace;

import org.jspecify.annotations.NullMarked;
