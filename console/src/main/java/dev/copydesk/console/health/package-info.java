/** Whether a process is alive, and ready: decided from what it knows of its stages, apart from HTTP and clocks. */
@NullMarked
package dev.copydesk.console.health;

import org.jspecify.annotations.NullMarked;
