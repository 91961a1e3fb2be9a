/** The way of one article through every topic. */
@NullMarked
package dev.copydesk.desk.trace;

import org.jspecify.annotations.NullMarked;
