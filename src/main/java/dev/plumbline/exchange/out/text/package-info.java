/**
 * The agenda as a plain-text mail of 72 columns, or what changed in it since the last one. Titles
 * and names become {@link dev.plumbline.exchange.out.text.OneLine}s before they get in, and {@link
 * dev.plumbline.exchange.out.text.WrappedLines} never lets one begin a line.
 */
@NullMarked
package dev.plumbline.exchange.out.text;

import org.jspecify.annotations.NullMarked;
