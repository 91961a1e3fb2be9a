@NullMarked
package dev.copydesk.operations.tags;

import org.jspecify.annotations.NullMarked;
