/**
 * Pages that are one file: style and scripts are in them, and nothing else is loaded. {@link
 * dev.plumbline.exchange.page.HtmlEscaper} lets nothing in that is not text.
 */
@NullMarked
package dev.plumbline.exchange.page;

import org.jspecify.annotations.NullMarked;
