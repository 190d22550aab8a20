/**
 * What a user would pick instead of our search: Google OR-Tools CP-SAT, on the same problems and on
 * the rules that it can express here. For tests and benchmarks alone; nothing of it is shipped.
 */
@NullMarked
package dev.plumbline.bench.reference;

import org.jspecify.annotations.NullMarked;
