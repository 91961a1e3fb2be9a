@NullMarked
package dev.copydesk.desk.status;

import org.jspecify.annotations.NullMarked;
