package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Problem;
import java.util.function.UnaryOperator;

/**
 * A change of a problem that makes it easier: a fact taken back, wholly or in part, or something
 * added.
 *
 * @param words what to do, as an order without a full stop: {@code shorten "Hotplug" to 20 minutes}
 * @param change does it to a problem that still has the fact, and says its default quorums
 */
public record Relaxation(String words, UnaryOperator<Problem> change) {}
