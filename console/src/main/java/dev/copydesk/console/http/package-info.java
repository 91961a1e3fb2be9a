/** What a running process serves over HTTP: health, metrics and the gateway. */
@NullMarked
package dev.copydesk.console.http;

import org.jspecify.annotations.NullMarked;
