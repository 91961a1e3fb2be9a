@NullMarked
package dev.copydesk.desk.tags;

import org.jspecify.annotations.NullMarked;
