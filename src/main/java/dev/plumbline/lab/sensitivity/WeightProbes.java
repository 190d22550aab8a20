package dev.plumbline.lab.sensitivity;

import dev.plumbline.problem.RuleSetting;
import java.util.Set;
import java.util.TreeSet;

/** The weights for which somebody wants to know who moves. */
final class WeightProbes {

    private WeightProbes() {}

    /**
     * The first whole weights outside the range, and half and twice the weight where those are
     * outside; in ascending order.
     */
    static Set<Integer> outside(int weight, RangeEdge low, RangeEdge high) {
        Set<Integer> probes = new TreeSet<>();
        if (low.breakEven() != null) {
            probes.add(low.weight() - 1);
        }
        if (high.breakEven() != null) {
            probes.add(high.weight() + 1);
        }
        if (weight % 2 == 0) {
            probes.add(weight / 2);
        }
        probes.add(2 * weight);
        probes.removeIf(probe -> probe >= low.weight() && probe <= high.weight());
        probes.removeIf(probe -> probe < 0 || probe > RuleSetting.MAX_WEIGHT);
        return probes;
    }
}
