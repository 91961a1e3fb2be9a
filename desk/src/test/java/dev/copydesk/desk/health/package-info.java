@NullMarked
package dev.copydesk.desk.health;

import org.jspecify.annotations.NullMarked;
