@NullMarked
package dev.copydesk.desk.config;

import org.jspecify.annotations.NullMarked;
