package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.CountingArguments.Premises;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.PersonDoubleBooked;
import dev.plumbline.rule.PersonUnavailable;
import dev.plumbline.rule.SlotOverrun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Somebody's sessions take more minutes than that person is there. */
final class PersonOverbooked implements CountingArguments.Argument {

    @Override
    public Stream<ProvenTrouble> troubles(Premises premises) {
        if (!premises.hard().has(PersonDoubleBooked.ID) || !premises.hard().has(SlotOverrun.ID)) {
            return Stream.empty();
        }
        Map<Person, List<Session>> sessions = new LinkedHashMap<>();
        for (Session session : premises.facts().sessions()) {
            for (Person person : session.attendees().bound()) {
                sessions.computeIfAbsent(person, any -> new ArrayList<>()).add(session);
            }
        }
        return premises.inTime(sessions.entrySet())
                .filter(entry -> entry.getValue().size() > 1)
                .flatMap(entry -> troubles(premises, entry.getKey(), entry.getValue()));
    }

    private static Stream<ProvenTrouble> troubles(
            Premises premises, Person person, List<Session> sessions) {
        var needed = sessions.stream().filter(premises.hard()::need).toList();
        var ofNeeded = trouble(premises, person, needed, Severity.HARD);
        return ofNeeded.isEmpty()
                ? trouble(premises, person, sessions, Severity.MEDIUM).stream()
                : ofNeeded.stream();
    }

    private static List<ProvenTrouble> trouble(
            Premises premises, Person person, List<Session> sessions, Severity severity) {
        long wanted = sessions.stream().mapToLong(Session::shortestMinutes).sum();
        long there = TimeStretches.minutes(free(premises, person, sessions));
        if (wanted <= there) {
            return List.of();
        }
        var wording = premises.wording();
        String text =
                person.name()
                        + " is needed in "
                        + wording.enumerate(sessions.stream().map(wording::title).toList())
                        + ", together at least "
                        + wording.minutes(wanted)
                        + ", but is there for "
                        + wording.minutes(there)
                        + " of their slots.";
        boolean isSpeaker =
                sessions.stream().allMatch(one -> one.attendees().speakers().contains(person));
        return List.of(
                new ProvenTrouble(
                        "personOverbooked",
                        severity,
                        new FindingSentence(text, List.of(person), !isSpeaker),
                        "Let one of them go, ask for more time, "
                                + shorten(premises, sessions, wanted - there)
                                + "or let somebody else do it.",
                        sessions,
                        List.of()));
    }

    /** Only as far as sessions can be shortened with sense. */
    private static String shorten(Premises premises, List<Session> sessions, long missing) {
        var most =
                sessions.stream()
                        .mapToLong(one -> one.shortestMinutes() - premises.bearable(one))
                        .summaryStatistics();
        if (most.getMax() >= missing) {
            return "shorten one of them, ";
        }
        return most.getSum() >= missing ? "shorten several of them, " : "";
    }

    private static List<Interval> free(Premises premises, Person person, List<Session> sessions) {
        var slots =
                sessions.stream()
                        .flatMap(session -> premises.windows().slots(session).stream())
                        .distinct()
                        .map(Slot::time)
                        .toList();
        var absences =
                premises.hard().has(PersonUnavailable.ID)
                        ? TimeStretches.absences(person)
                        : List.<Interval>of();
        return TimeStretches.union(slots).stream()
                .flatMap(slot -> TimeStretches.without(slot, absences).stream())
                .toList();
    }
}
