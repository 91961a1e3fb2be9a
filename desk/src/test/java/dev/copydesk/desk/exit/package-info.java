@NullMarked
package dev.copydesk.desk.exit;

import org.jspecify.annotations.NullMarked;
