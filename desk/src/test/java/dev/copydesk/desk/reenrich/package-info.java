@NullMarked
package dev.copydesk.desk.reenrich;

import org.jspecify.annotations.NullMarked;
