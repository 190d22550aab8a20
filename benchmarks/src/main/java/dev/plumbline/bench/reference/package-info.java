/**
 * A CP-SAT model of the same problems, for comparison: Google OR-Tools, with the rules that it can
 * express here. For tests and benchmarks alone; nothing of it is shipped.
 */
@NullMarked
package dev.plumbline.bench.reference;

import org.jspecify.annotations.NullMarked;
