/**
 * Measures the search: how many moves it tries in a second, and how good the schedules are that
 * different configurations find in the same time. Scores are those of the audit. Only in here, and
 * where searches end, is the clock asked.
 */
@NullMarked
package dev.plumbline.bench.measure;

import org.jspecify.annotations.NullMarked;
