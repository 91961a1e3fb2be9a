@NullMarked
package dev.copydesk.console.health;

import org.jspecify.annotations.NullMarked;
