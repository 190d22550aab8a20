/**
 * Names for things that have none in the format they come from or go to: {@link
 * dev.plumbline.exchange.naming.ReadableIds} makes ids that people can read, each once, of {@link
 * dev.plumbline.exchange.naming.WordSlug}s; {@link dev.plumbline.exchange.naming.PlainLetters} is
 * what remains of words that are compared.
 */
@NullMarked
package dev.plumbline.exchange.naming;

import org.jspecify.annotations.NullMarked;
