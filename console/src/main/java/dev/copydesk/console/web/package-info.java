/** What every page for a browser stands on: templates, assets, headers that keep it safe, and how figures and texts are shown. */
@NullMarked
package dev.copydesk.console.web;

import org.jspecify.annotations.NullMarked;
