@NullMarked
package dev.copydesk.desk.trace;

import org.jspecify.annotations.NullMarked;
