package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;

/**
 * A fact taken back, wholly or in part.
 *
 * @param words what to do, as an order without a full stop: {@code shorten "Hotplug" to 20 minutes}
 * @param problem in which it is done
 */
record Easing(String words, Problem problem) {}
