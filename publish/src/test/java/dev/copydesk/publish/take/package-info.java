@NullMarked
package dev.copydesk.publish.take;

import org.jspecify.annotations.NullMarked;
