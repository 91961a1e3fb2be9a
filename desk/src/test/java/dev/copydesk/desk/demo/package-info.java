@NullMarked
package dev.copydesk.desk.demo;

import org.jspecify.annotations.NullMarked;
