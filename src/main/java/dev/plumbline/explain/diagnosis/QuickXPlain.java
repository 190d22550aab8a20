package dev.plumbline.explain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds a smallest set of things that contradict each other: one of which none can be left out. By
 * divide and conquer, so that few questions are asked when the set is small (U. Junker,
 * QUICKXPLAIN: Preferred Explanations and Relaxations for Over-Constrained Problems, AAAI 2004).
 * What comes first in the list is more likely to be in the set.
 *
 * @param <T> what may be in conflict
 */
final class QuickXPlain<T> {

    private final Predicate<List<T>> isImpossible;

    /**
     * @param isImpossible whether some of the things contradict each other for certain; more of
     *     them never do less
     */
    QuickXPlain(Predicate<List<T>> isImpossible) {
        this.isImpossible = isImpossible;
    }

    /**
     * The set, in the order of the list.
     *
     * @param all things that contradict each other
     */
    List<T> minimalConflict(List<T> all) {
        if (isImpossible.test(List.of())) {
            return List.of();
        }
        var conflict = conflict(List.of(), false, all);
        return all.stream().filter(conflict::contains).toList();
    }

    private List<T> conflict(List<T> background, boolean isNew, List<T> things) {
        if (isNew && isImpossible.test(background)) {
            return List.of();
        }
        if (things.size() <= 1) {
            return things;
        }
        var first = things.subList(0, things.size() / 2);
        var second = things.subList(things.size() / 2, things.size());
        var ofSecond = conflict(join(background, first), true, second);
        var ofFirst = conflict(join(background, ofSecond), !ofSecond.isEmpty(), first);
        return join(ofFirst, ofSecond);
    }

    private static <T> List<T> join(List<T> one, List<T> other) {
        List<T> result = new ArrayList<>(one);
        result.addAll(other);
        return result;
    }
}
