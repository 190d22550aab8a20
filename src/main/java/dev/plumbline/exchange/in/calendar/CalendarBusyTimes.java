package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds busy times to the people of a problem. */
final class CalendarBusyTimes {

    /** All that is told of what somebody does then. */
    private static final String BUSY = "busy (calendar)";

    private static final String TENTATIVE = "maybe busy (calendar)";

    private final Map<String, Set<BusyStretch>> byPerson = new HashMap<>();

    void add(String person, BusyStretch stretch) {
        byPerson.computeIfAbsent(person, any -> new HashSet<>()).add(stretch);
    }

    /** The problem, and nothing in it changed but the busy times of these people. */
    Problem addTo(Problem problem, ImportNotes notes) {
        var people =
                problem.people().stream()
                        .map(person -> addTo(person, problem.timeZone(), notes))
                        .toList();
        return problem.withPeople(people);
    }

    private Person addTo(Person person, ZoneId zone, ImportNotes notes) {
        var stretches = byPerson.getOrDefault(person.id(), Set.of());
        var merged = merged(stretches);
        if (merged.size() < stretches.size()) {
            notes.add(
                    ImportNote.Kind.MERGED,
                    person.name(),
                    "%d busy times overlap in part and became %d."
                            .formatted(stretches.size(), merged.size()));
        }
        var unavailable = new ArrayList<>(person.unavailable());
        merged.stream()
                .filter(stretch -> !isKnown(person, stretch))
                .map(stretch -> unavailability(stretch, zone))
                .forEach(unavailable::add);
        return person.withUnavailable(unavailable);
    }

    /** Overlapping stretches of the same severity become one; those that only touch do not. */
    private static List<BusyStretch> merged(Set<BusyStretch> stretches) {
        List<BusyStretch> merged = new ArrayList<>();
        for (boolean isTentative : new boolean[] {false, true}) {
            List<BusyStretch> some = new ArrayList<>();
            stretches.stream()
                    .filter(stretch -> stretch.isTentative() == isTentative)
                    .sorted(
                            Comparator.comparing(BusyStretch::start)
                                    .thenComparing(BusyStretch::end))
                    .forEach(stretch -> merge(some, stretch));
            merged.addAll(some);
        }
        merged.sort(Comparator.comparing(BusyStretch::start).thenComparing(BusyStretch::end));
        return merged;
    }

    private static void merge(List<BusyStretch> some, BusyStretch stretch) {
        if (!some.isEmpty() && stretch.start() < some.getLast().end()) {
            var last = some.removeLast();
            some.add(
                    new BusyStretch(
                            last.start(),
                            Math.max(last.end(), stretch.end()),
                            stretch.isTentative()));
        } else {
            some.add(stretch);
        }
    }

    /** So that the same file may come twice. */
    private static boolean isKnown(Person person, BusyStretch stretch) {
        return person.unavailable().stream()
                .anyMatch(
                        known ->
                                (stretch.isTentative() || known.severity() == Severity.HARD)
                                        && Interval.of(known.start(), known.end())
                                                .encloses(stretch.start(), stretch.end()));
    }

    private static Unavailability unavailability(BusyStretch stretch, ZoneId zone) {
        return new Unavailability(
                time(stretch.start(), zone),
                time(stretch.end(), zone),
                stretch.isTentative() ? TENTATIVE : BUSY,
                stretch.isTentative() ? Severity.SOFT : Severity.HARD);
    }

    private static OffsetDateTime time(long minute, ZoneId zone) {
        return Interval.at(minute, zone).toOffsetDateTime();
    }
}
