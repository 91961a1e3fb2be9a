@NullMarked
package dev.copydesk.publish.digest;

import org.jspecify.annotations.NullMarked;
