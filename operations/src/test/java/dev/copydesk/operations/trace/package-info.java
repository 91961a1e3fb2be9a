@NullMarked
package dev.copydesk.operations.trace;

import org.jspecify.annotations.NullMarked;
