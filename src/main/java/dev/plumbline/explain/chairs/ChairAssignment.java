package dev.plumbline.explain.chairs;

import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives time slots their chairs: people who are free while its sessions run, neither speak nor are
 * required in one of them or elsewhere, and chair nothing else meanwhile. Slots with few candidates
 * go first; whoever stands in the way of another slot is replaced where somebody else can do it;
 * and nobody has two more slots than another who could take one. The same schedule gives the same
 * chairs.
 */
public final class ChairAssignment {

    /** A slot that needs chairs, and the time for which it does. */
    private static final class Shift {

        private final Slot slot;
        private final int count;
        private final Interval time;
        private final List<Person> able;
        private final List<Person> people = new ArrayList<>();

        private Shift(Slot slot, int count, Interval time, List<Person> able) {
            this.slot = slot;
            this.count = count;
            this.time = time;
            this.able = able;
        }

        private boolean isOpen() {
            return people.size() < count;
        }

        private boolean meets(Shift other) {
            return time.overlap(other.time.start(), other.time.end()) > 0;
        }
    }

    private final Schedule schedule;
    private final Facts facts;
    private final List<Shift> shifts = new ArrayList<>();

    private ChairAssignment(Schedule schedule) {
        this.schedule = schedule;
        this.facts = schedule.facts();
    }

    /** Of the slots that need chairs and have a session, in the problem's order. */
    public static List<SlotChairs> of(Schedule schedule) {
        var assignment = new ChairAssignment(schedule);
        Map<String, ChairDuty> ofTracks = new LinkedHashMap<>();
        schedule.facts().tracks().values().stream()
                .filter(track -> track.chairs() != null)
                .forEach(track -> ofTracks.put(track.id(), track.chairs()));
        for (var given : schedule.facts().problem().timeSlots()) {
            ChairDuty duty =
                    given.chairs() != null || given.track() == null
                            ? given.chairs()
                            : ofTracks.get(given.track());
            if (duty != null) {
                assignment.addShift(assignment.facts.slot(given.id()).orElseThrow(), duty);
            }
        }
        assignment.fill();
        assignment.balance();
        return assignment.shifts.stream()
                .map(
                        shift ->
                                new SlotChairs(
                                        shift.slot,
                                        List.copyOf(shift.people),
                                        shift.count - shift.people.size()))
                .toList();
    }

    private void addShift(Slot slot, ChairDuty duty) {
        var sessions =
                schedule.placements().stream()
                        .filter(one -> one.slot() == slot && !one.session().isBreak())
                        .toList();
        if (sessions.isEmpty()) {
            return;
        }
        var time =
                new Interval(
                        sessions.getFirst().start(),
                        sessions.stream().mapToLong(FixedPlacement::end).max().orElseThrow());
        var able =
                duty.candidates().stream()
                        .distinct()
                        .map(id -> Objects.requireNonNull(facts.people().get(id)))
                        .filter(person -> isFree(person, time))
                        .toList();
        shifts.add(new Shift(slot, duty.count(), time, able));
    }

    private boolean isFree(Person person, Interval time) {
        boolean isThere =
                person.unavailable().stream()
                        .filter(busy -> busy.severity() == Severity.HARD)
                        .map(busy -> Interval.of(busy.start(), busy.end()))
                        .allMatch(busy -> busy.overlap(time.start(), time.end()) == 0);
        return isThere
                && schedule.placements().stream()
                        .filter(one -> time.overlap(one.start(), one.end()) > 0)
                        .noneMatch(one -> one.session().attendees().binds(person));
    }

    private void fill() {
        var fewestFirst =
                shifts.stream()
                        .sorted(Comparator.comparingInt((Shift shift) -> shift.able.size()))
                        .toList();
        for (Shift shift : fewestFirst) {
            while (shift.isOpen() && add(shift, new HashSet<>())) {
                // Somebody more chairs it.
            }
        }
    }

    /** Lets somebody chair a slot, if need be somebody who is replaced elsewhere. */
    private boolean add(Shift shift, Set<Shift> seen) {
        seen.add(shift);
        var byLoad =
                shift.able.stream()
                        .filter(person -> !shift.people.contains(person))
                        .sorted(Comparator.comparingInt(this::load))
                        .toList();
        for (Person person : byLoad) {
            if (clashes(person, shift).isEmpty()) {
                shift.people.add(person);
                return true;
            }
        }
        for (Person person : byLoad) {
            var clashes = clashes(person, shift);
            if (clashes.size() == 1 && !seen.contains(clashes.getFirst())) {
                Shift other = clashes.getFirst();
                other.people.remove(person);
                shift.people.add(person);
                if (add(other, seen)) {
                    return true;
                }
                shift.people.remove(person);
                other.people.add(person);
            }
        }
        return false;
    }

    private List<Shift> clashes(Person person, Shift shift) {
        return shifts.stream()
                .filter(other -> other != shift && other.people.contains(person))
                .filter(shift::meets)
                .toList();
    }

    private int load(Person person) {
        return (int) shifts.stream().filter(shift -> shift.people.contains(person)).count();
    }

    /** Hands slots on until nobody could take one from somebody who has two more. */
    private void balance() {
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (Shift shift : shifts) {
                for (Person person : List.copyOf(shift.people)) {
                    Person other = lighter(person, shift);
                    if (other != null) {
                        shift.people.set(shift.people.indexOf(person), other);
                        isBetter = true;
                    }
                }
            }
        }
    }

    private @Nullable Person lighter(Person person, Shift shift) {
        return shift.able.stream()
                .filter(other -> !shift.people.contains(other))
                .filter(other -> load(other) + 1 < load(person))
                .filter(other -> clashes(other, shift).isEmpty())
                .min(Comparator.comparingInt(this::load))
                .orElse(null);
    }
}
