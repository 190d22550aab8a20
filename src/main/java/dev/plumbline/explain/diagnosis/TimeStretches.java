package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Arithmetic of stretches of time. */
final class TimeStretches {

    private TimeStretches() {}

    /** The stretches in order, those that touch or overlap as one. */
    static List<Interval> union(List<Interval> stretches) {
        var sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingLong(Interval::start));
        List<Interval> result = new ArrayList<>();
        for (Interval next : sorted) {
            if (!result.isEmpty() && next.start() <= result.getLast().end()) {
                var last = result.removeLast();
                result.add(new Interval(last.start(), Math.max(last.end(), next.end())));
            } else {
                result.add(next);
            }
        }
        return result;
    }

    /** What is left of a stretch without some others. */
    static List<Interval> without(Interval whole, List<Interval> others) {
        List<Interval> result = new ArrayList<>();
        long from = whole.start();
        for (Interval other : union(others)) {
            if (other.overlap(whole.start(), whole.end()) > 0) {
                if (other.start() > from) {
                    result.add(new Interval(from, other.start()));
                }
                from = Math.max(from, other.end());
            }
        }
        if (from < whole.end()) {
            result.add(new Interval(from, whole.end()));
        }
        return result;
    }

    static long minutes(List<Interval> stretches) {
        return stretches.stream().mapToLong(Interval::minutes).sum();
    }

    /** When somebody cannot take part. */
    static List<Interval> absences(Person person) {
        return person.unavailable().stream()
                .filter(busy -> busy.severity() == Severity.HARD)
                .map(busy -> Interval.of(busy.start(), busy.end()))
                .toList();
    }
}
