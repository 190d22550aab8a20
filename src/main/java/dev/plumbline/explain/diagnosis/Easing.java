package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import java.util.function.UnaryOperator;

/**
 * A fact taken back, wholly or in part.
 *
 * @param words what to do, as an order without a full stop: {@code shorten "Hotplug" to 20 minutes}
 * @param change does it to a problem that still has the fact
 */
record Easing(String words, UnaryOperator<Problem> change) {}
