/**
 * Measures the search against instances that others made, by their own objective. {@link
 * dev.plumbline.bench.yardstick.Yardstick} is such an instance in our model; each form of instances
 * has a subpackage that reads it and brings along what rules our catalogue does not have.
 */
@NullMarked
package dev.plumbline.bench.yardstick;

import org.jspecify.annotations.NullMarked;
