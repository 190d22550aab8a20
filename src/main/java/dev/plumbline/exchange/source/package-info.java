/**
 * What all importers do first: text from bytes ({@link dev.plumbline.exchange.source.SourceText})
 * and values from foreign JSON ({@link dev.plumbline.exchange.source.SourceNode}). Mistakes are
 * collected with the file and the place in it.
 */
@NullMarked
package dev.plumbline.exchange.source;

import org.jspecify.annotations.NullMarked;
