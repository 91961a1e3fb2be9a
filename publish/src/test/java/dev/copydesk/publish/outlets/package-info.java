@NullMarked
package dev.copydesk.publish.outlets;

import org.jspecify.annotations.NullMarked;
