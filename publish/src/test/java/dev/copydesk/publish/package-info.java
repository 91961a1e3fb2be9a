@NullMarked
package dev.copydesk.publish;

import org.jspecify.annotations.NullMarked;
