package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingWording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * What could be added to a problem so that it becomes feasible: more time in a slot, or another
 * room. What is offered was tried with the whole problem.
 */
final class ProblemAdditions {

    /** Questions asked for them; the others are for the facts. */
    private static final int MOST_QUESTIONS = 80;

    /** More slots are not tried. */
    private static final int MOST_SLOTS = 12;

    /** Of each kind. */
    private static final int MOST_OFFERS = 2;

    /** That a slot begins earlier, or ends later. */
    private static final long MOST_MINUTES = 120;

    private final Facts facts;
    private final FindingWording wording;
    private final OracleQuestions questions;
    private final Problem conflict;
    private int asked;

    /** More time for a slot: enough, and no less would be. */
    private record MoreTime(Slot slot, long earlier, long later) {

        long minutes() {
            return earlier + later;
        }

        Problem in(Problem problem) {
            return ProblemEdits.slots(
                    problem,
                    one ->
                            one.id().equals(slot.id())
                                    ? one.withStart(one.start().minusMinutes(earlier))
                                            .withEnd(one.end().plusMinutes(later))
                                    : one);
        }

        String words(FindingWording wording) {
            return "let "
                    + wording.slot(slot)
                    + (later > 0
                            ? " end at " + wording.momentAfter(slot.start(), slot.end() + later)
                            : " begin at "
                                    + wording.momentAfter(slot.start(), slot.start() - earlier))
                    + ", "
                    + wording.minutes(minutes())
                    + (later > 0 ? " later" : " earlier");
        }
    }

    /**
     * @param conflict some of the problem that is infeasible; what does not mend it mends nothing
     */
    ProblemAdditions(
            Facts facts, FindingWording wording, OracleQuestions questions, Problem conflict) {
        this.facts = facts;
        this.wording = wording;
        this.questions = questions;
        this.conflict = conflict;
    }

    /** More time for one slot, at its end or at its beginning, the least first. */
    List<Relaxation> moreTime() {
        return facts.slots().stream()
                .limit(MOST_SLOTS)
                .takeWhile(slot -> !areOver())
                .flatMap(this::moreTime)
                .sorted(Comparator.comparingLong(MoreTime::minutes))
                .limit(MOST_OFFERS)
                .map(one -> new Relaxation(one.words(wording), one::in))
                .toList();
    }

    private Stream<MoreTime> moreTime(Slot slot) {
        long grid = facts.problem().gridMinutes();
        var later =
                least(
                        steps -> new MoreTime(slot, 0, steps * grid),
                        gap(slot, otherStarts(slot).map(start -> start - slot.end())) / grid);
        var earlier =
                least(
                        steps -> new MoreTime(slot, steps * grid, 0),
                        gap(slot, otherEnds(slot).map(end -> slot.start() - end)) / grid);
        return Stream.concat(later.stream(), earlier.stream())
                .min(Comparator.comparingLong(MoreTime::minutes))
                .stream();
    }

    /** Minutes to the nearest other slot of the room. */
    private static long gap(Slot slot, LongStream minutes) {
        return minutes.filter(one -> one >= 0).min().stream()
                .map(one -> Math.min(one, MOST_MINUTES))
                .findFirst()
                .orElse(MOST_MINUTES);
    }

    private LongStream otherStarts(Slot slot) {
        return others(slot).mapToLong(Slot::start);
    }

    private LongStream otherEnds(Slot slot) {
        return others(slot).mapToLong(Slot::end);
    }

    private Stream<Slot> others(Slot slot) {
        return facts.slots().stream().filter(one -> one != slot && one.room() == slot.room());
    }

    private Optional<MoreTime> least(LongFunction<MoreTime> more, long most) {
        if (most == 0 || !isEnough(more.apply(most))) {
            return Optional.empty();
        }
        var least =
                more.apply(
                        Bisection.least(
                                most, steps -> isFeasible(more.apply(steps).in(facts.problem()))));
        return areOver() ? Optional.empty() : Optional.of(least);
    }

    private boolean isEnough(MoreTime more) {
        return ask(more.in(conflict)) != Answer.INFEASIBLE && isFeasible(more.in(facts.problem()));
    }

    private boolean areOver() {
        return asked >= MOST_QUESTIONS || questions.areOver();
    }

    private Answer ask(Problem changed) {
        asked++;
        return questions.ask(changed);
    }

    private boolean isFeasible(Problem changed) {
        return ask(changed) == Answer.FEASIBLE;
    }

    /** A room beside one that there is, while a slot of that lasts; the shortest first. */
    List<Relaxation> anotherRoom() {
        Set<Object> seen = new HashSet<>();
        List<Relaxation> rooms = new ArrayList<>();
        var shortestFirst =
                facts.slots().stream()
                        .limit(MOST_SLOTS)
                        .sorted(Comparator.comparingLong((Slot slot) -> slot.time().minutes()))
                        .toList();
        for (Slot slot : shortestFirst) {
            boolean isNew = seen.add(List.of(slot.time(), Set.copyOf(slot.room().features())));
            if (isNew
                    && rooms.size() < MOST_OFFERS
                    && !areOver()
                    && ask(beside(slot, conflict)) != Answer.INFEASIBLE
                    && isFeasible(beside(slot, facts.problem()))) {
                String words =
                        "add a room like "
                                + slot.room().name()
                                + " from "
                                + wording.moment(slot.start())
                                + " to "
                                + wording.momentAfter(slot.start(), slot.end());
                rooms.add(new Relaxation(words, problem -> beside(slot, problem)));
            }
        }
        return rooms;
    }

    /** With a room more that has all that the slot's has, for any track and without breaks. */
    private static Problem beside(Slot slot, Problem problem) {
        var like =
                problem.timeSlots().stream()
                        .filter(one -> one.id().equals(slot.id()))
                        .findFirst()
                        .orElseThrow();
        String room = unlike(problem.rooms().stream().map(Room::id).toList(), like.room());
        String id = unlike(problem.timeSlots().stream().map(TimeSlot::id).toList(), like.id());
        var now = slot.room();
        return problem.withRooms(ProblemEdits.plus(problem.rooms(), now.withId(room)))
                .withTimeSlots(
                        ProblemEdits.plus(
                                problem.timeSlots(),
                                like.with()
                                        .id(id)
                                        .room(room)
                                        .track(null)
                                        .breaks(List.of())
                                        .build()));
    }

    private static String unlike(List<String> ids, String id) {
        String other = id;
        while (ids.contains(other)) {
            other = other + "+";
        }
        return other;
    }
}
