/**
 * Writes documents that are made from the program itself, so that they cannot say anything else: so
 * far the one about rules and profiles. A test compares what is committed with what is made.
 */
@NullMarked
package dev.plumbline.bench.docs;

import org.jspecify.annotations.NullMarked;
