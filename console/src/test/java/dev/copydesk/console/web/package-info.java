@NullMarked
package dev.copydesk.console.web;

import org.jspecify.annotations.NullMarked;
