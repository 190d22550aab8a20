package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches in which people cannot take part, merged where they touch or overlap, so that no
 * minute counts twice.
 */
final class BusyTimes {

    private final Map<String, List<Interval>> byPerson = new LinkedHashMap<>();

    BusyTimes(Facts facts) {
        facts.people().values().forEach(person -> byPerson.put(person.id(), merged(person)));
    }

    /** In order of time. */
    List<Interval> of(Person person) {
        return byPerson.getOrDefault(person.id(), List.of());
    }

    /** Whether the person cannot take part in some minute of the stretch. */
    boolean touches(Person person, long start, long end) {
        for (Interval busy : of(person)) {
            if (busy.overlap(start, end) > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<Interval> merged(Person person) {
        var sorted =
                person.unavailable().stream()
                        .filter(busy -> busy.severity() == Severity.HARD)
                        .map(busy -> Interval.of(busy.start(), busy.end()))
                        .sorted(Comparator.comparingLong(Interval::start))
                        .toList();
        List<Interval> result = new ArrayList<>();
        for (Interval next : sorted) {
            if (!result.isEmpty() && next.start() <= result.getLast().end()) {
                var last = result.removeLast();
                result.add(new Interval(last.start(), Math.max(last.end(), next.end())));
            } else {
                result.add(next);
            }
        }
        return List.copyOf(result);
    }
}
