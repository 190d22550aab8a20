package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.ExclusiveOverlap;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.PersonDoubleBooked;
import dev.plumbline.rule.PinBroken;
import dev.plumbline.rule.PrecedenceBroken;
import dev.plumbline.rule.RoomDoubleBooked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two sessions whose pinned starts contradict each other. */
final class PinClash implements CountingArguments.Argument {

    /** A session with the least time that its pin takes. */
    private record Pinned(Session session, Interval time) {}

    /** Nobody reads more; of many that are pinned to one time there are very many pairs. */
    private static final int MOST_TROUBLES = 200;

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        if (!premises.hard().has(PinBroken.ID)) {
            return Stream.empty();
        }
        List<Pinned> pinned = new ArrayList<>();
        for (Session session : premises.facts().sessions()) {
            Long start = session.pin().start();
            if (start != null) {
                var time = new Interval(start, start + session.shortestMinutes());
                pinned.add(new Pinned(session, time));
            }
        }
        pinned.sort(Comparator.comparingLong(one -> one.time().start()));
        return Stream.concat(overlaps(premises, pinned), orders(premises, pinned));
    }

    private static Stream<ProvenTrouble> overlaps(Premises premises, List<Pinned> pinned) {
        List<ProvenTrouble> result = new ArrayList<>();
        for (int first = 0; first < pinned.size() && !isEnough(premises, result); first++) {
            Pinned one = pinned.get(first);
            for (int second = first + 1;
                    second < pinned.size()
                            && pinned.get(second).time().start() < one.time().end()
                            && result.size() < MOST_TROUBLES;
                    second++) {
                overlap(premises, one.session(), pinned.get(second).session()).forEach(result::add);
            }
        }
        return result.stream();
    }

    private static boolean isEnough(Premises premises, List<ProvenTrouble> found) {
        return found.size() >= MOST_TROUBLES || premises.isOver().getAsBoolean();
    }

    private static Stream<ProvenTrouble> overlap(Premises premises, Session one, Session other) {
        var shared = new ArrayList<Person>(one.attendees().bound());
        shared.retainAll(other.attendees().bound());
        if (isSameRoom(one, other) && premises.hard().has(RoomDoubleBooked.ID)) {
            return of(premises, "pinsOverlap", one, other, " overlap in one room.", List.of());
        }
        if (!shared.isEmpty() && premises.hard().has(PersonDoubleBooked.ID)) {
            String why = " overlap, and both need " + premises.wording().names(shared) + ".";
            return of(premises, "pinsOverlap", one, other, why, shared);
        }
        boolean isExclusive =
                one.details().conditions().exclusiveWith().contains(other.id())
                        || other.details().conditions().exclusiveWith().contains(one.id());
        return isExclusive && premises.hard().has(ExclusiveOverlap.ID)
                ? of(
                        premises,
                        "pinsOverlap",
                        one,
                        other,
                        " overlap, but must not run at the same time.",
                        List.of())
                : Stream.empty();
    }

    private static boolean isSameRoom(Session one, Session other) {
        var slot = one.pin().slot();
        var otherSlot = other.pin().slot();
        return slot != null
                && otherSlot != null
                && slot.room() == otherSlot.room()
                && slot.isSequential();
    }

    private static Stream<ProvenTrouble> orders(Premises premises, List<Pinned> pinned) {
        if (!premises.hard().has(PrecedenceBroken.ID)) {
            return Stream.empty();
        }
        List<ProvenTrouble> result = new ArrayList<>();
        for (Pinned second : pinned) {
            if (isEnough(premises, result)) {
                break;
            }
            for (var before : premises.facts().precedencesOf(second.session())) {
                Session first = before.session();
                Long start = first.pin().start();
                if (start != null && start + first.shortestMinutes() > second.time().start()) {
                    of(
                                    premises,
                                    "pinsOutOfOrder",
                                    first,
                                    second.session(),
                                    " are in the wrong order: the second has to come after the first.",
                                    List.of())
                            .forEach(result::add);
                }
            }
        }
        return result.stream();
    }

    private static Stream<ProvenTrouble> of(
            Premises premises,
            String code,
            Session one,
            Session other,
            String why,
            List<Person> people) {
        boolean isPrivate =
                !one.attendees().speakers().containsAll(people)
                        || !other.attendees().speakers().containsAll(people);
        String text = "The pins of " + told(premises, one) + " and " + told(premises, other) + why;
        return Stream.of(
                new ProvenTrouble(
                        code,
                        Severity.HARD,
                        new FindingSentence(text, people, isPrivate),
                        "Unpin one of them.",
                        List.of(one, other),
                        List.of()));
    }

    private static String told(Premises premises, Session session) {
        return premises.wording().title(session)
                + " ("
                + premises.wording().pin(session.pin())
                + ")";
    }
}
