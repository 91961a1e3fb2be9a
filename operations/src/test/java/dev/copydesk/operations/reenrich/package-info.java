@NullMarked
package dev.copydesk.operations.reenrich;

import org.jspecify.annotations.NullMarked;
