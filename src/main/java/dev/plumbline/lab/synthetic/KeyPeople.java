package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.TimeSlot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Those without whom a microconference does not begin: who leads in it, and who speaks in it and in
 * another one, if the windows that the conference was invented with let them be in all of theirs
 * from start to end.
 */
final class KeyPeople {

    private final Set<String> speakers = new LinkedHashSet<>();

    KeyPeople(Problem conference, List<MicroconferencePeople> mcs) {
        for (Person person : conference.people()) {
            var mine = mcs.stream().filter(mc -> mc.has(person.id())).toList();
            var windows = mine.stream().map(mc -> mc.window(conference)).toList();
            if (mine.size() > 1 && isFree(person, windows)) {
                speakers.add(person.id());
            }
        }
    }

    /** Of one microconference, by id. */
    List<String> of(MicroconferencePeople mc) {
        var result = new ArrayList<>(mc.leads());
        mc.others().stream().filter(speakers::contains).forEach(result::add);
        return result;
    }

    private static boolean isFree(Person person, List<TimeSlot> windows) {
        long starts = windows.stream().map(TimeSlot::start).distinct().count();
        return starts == windows.size()
                && person.unavailable().stream()
                        .filter(away -> away.severity() == Severity.HARD)
                        .map(away -> Interval.of(away.start(), away.end()))
                        .noneMatch(
                                away ->
                                        windows.stream()
                                                .map(slot -> Interval.of(slot.start(), slot.end()))
                                                .anyMatch(
                                                        slot ->
                                                                away.overlap(
                                                                                slot.start(),
                                                                                slot.end())
                                                                        > 0));
    }
}
