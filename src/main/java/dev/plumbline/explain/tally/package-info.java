/**
 * Penalty per rule, updated incrementally for small changes: fast enough to try every place that a
 * session could have. Says the same as the audit, without words.
 */
@NullMarked
package dev.plumbline.explain.tally;

import org.jspecify.annotations.NullMarked;
