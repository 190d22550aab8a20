package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The stretches in which people cannot take part, or would rather not, merged where they touch or
 * overlap, so that no minute counts twice.
 */
final class BusyTimes {

    private final Map<String, List<Interval>> byPerson = new LinkedHashMap<>();

    /** When people cannot take part. */
    BusyTimes(Facts facts) {
        this(facts, person -> merged(person.unavailable(), Severity.HARD));
    }

    private BusyTimes(Facts facts, Function<Person, List<Interval>> times) {
        facts.people().values().forEach(person -> byPerson.put(person.id(), times.apply(person)));
    }

    /** When people would rather not take part, but can. */
    static BusyTimes soft(Facts facts) {
        return new BusyTimes(
                facts,
                person ->
                        without(
                                merged(person.unavailable(), Severity.SOFT),
                                merged(person.unavailable(), Severity.HARD)));
    }

    /** In order of time. */
    List<Interval> of(Person person) {
        return byPerson.getOrDefault(person.id(), List.of());
    }

    /** Those of one severity, in order of time, merged. */
    static List<Interval> merged(List<Unavailability> unavailable, Severity severity) {
        var sorted =
                unavailable.stream()
                        .filter(busy -> busy.severity() == severity)
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

    /** What is left of stretches when others, both in order of time, are cut out. */
    private static List<Interval> without(List<Interval> stretches, List<Interval> others) {
        List<Interval> result = new ArrayList<>();
        for (Interval stretch : stretches) {
            long start = stretch.start();
            for (Interval other : others) {
                if (other.overlap(start, stretch.end()) > 0) {
                    if (other.start() > start) {
                        result.add(new Interval(start, other.start()));
                    }
                    start = other.end();
                }
            }
            if (start < stretch.end()) {
                result.add(new Interval(start, stretch.end()));
            }
        }
        return List.copyOf(result);
    }
}
