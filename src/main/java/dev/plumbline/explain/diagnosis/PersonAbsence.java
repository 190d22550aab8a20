package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Somebody cannot take part for a while.
 *
 * @param index among the person's unavailabilities
 * @param isPrivate whether the person is there for more than to speak
 */
record PersonAbsence(String person, int index, boolean isPrivate) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.UNAVAILABILITY;
    }

    @Override
    public Problem lift(Problem problem) {
        return replace(problem, List.of());
    }

    /** Soft ones do no harm, and keep the others at their index. */
    private Problem replace(Problem problem, List<Unavailability> kept) {
        return ProblemEdits.people(
                problem, one -> one.id().equals(person) ? replace(one, kept) : one);
    }

    private Person replace(Person one, List<Unavailability> kept) {
        var before = one.unavailable().get(index);
        List<Unavailability> now = new ArrayList<>(one.unavailable());
        now.set(
                index,
                new Unavailability(before.start(), before.end(), before.reason(), Severity.SOFT));
        now.addAll(kept);
        return one.withUnavailable(now);
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        var busy = busy(facts);
        var whole = atWork(facts, Interval.of(busy.start(), busy.end()));
        long grid = problem.gridMinutes();
        Predicate<Interval> isEnough = freed -> isFeasible.test(free(problem, busy, freed));
        return Stream.of(
                        upToEnd(fromStart(whole, grid, isEnough), grid, isEnough),
                        fromStart(upToEnd(whole, grid, isEnough), grid, isEnough))
                .filter(freed -> freed.minutes() > 0)
                .min(Comparator.comparingLong(Interval::minutes))
                .map(
                        freed ->
                                new Relaxation(
                                        words(facts, freed, wording),
                                        some -> free(some, busy, freed)))
                .filter(easing -> isFeasible.test(easing.change().apply(problem)));
    }

    /** The shortest beginning of a stretch that is enough. */
    private static Interval fromStart(Interval whole, long grid, Predicate<Interval> isEnough) {
        long steps = Math.ceilDiv(whole.minutes(), grid);
        LongFunction<Interval> part =
                count ->
                        new Interval(
                                whole.start(), Math.min(whole.end(), whole.start() + count * grid));
        return part.apply(Bisection.least(steps, count -> isEnough.test(part.apply(count))));
    }

    /** The shortest end of a stretch that is enough. */
    private static Interval upToEnd(Interval whole, long grid, Predicate<Interval> isEnough) {
        long steps = Math.ceilDiv(whole.minutes(), grid);
        LongFunction<Interval> part =
                count ->
                        new Interval(
                                Math.max(whole.start(), whole.end() - count * grid), whole.end());
        return part.apply(Bisection.least(steps, count -> isEnough.test(part.apply(count))));
    }

    private String words(Facts facts, Interval freed, FindingWording wording) {
        return "free "
                + name(facts)
                + " from "
                + wording.moment(freed.start())
                + " to "
                + wording.momentAfter(freed.start(), freed.end());
    }

    /** Only the part of an absence in which there is anything to take part in. */
    private static Interval atWork(Facts facts, Interval busy) {
        long start = Long.MAX_VALUE;
        long end = Long.MIN_VALUE;
        for (Slot slot : facts.slots()) {
            if (busy.overlap(slot.start(), slot.end()) > 0) {
                start = Math.min(start, Math.max(busy.start(), slot.start()));
                end = Math.max(end, Math.min(busy.end(), slot.end()));
            }
        }
        return start < end ? new Interval(start, end) : busy;
    }

    private Problem free(Problem problem, Unavailability busy, Interval freed) {
        long start = Interval.minute(busy.start());
        List<Unavailability> kept = new ArrayList<>();
        keep(kept, busy, busy.start(), busy.start().plusMinutes(freed.start() - start));
        keep(kept, busy, busy.start().plusMinutes(freed.end() - start), busy.end());
        return replace(problem, kept);
    }

    private static void keep(
            List<Unavailability> kept,
            Unavailability busy,
            OffsetDateTime from,
            OffsetDateTime to) {
        if (from.isBefore(to)) {
            kept.add(new Unavailability(from, to, busy.reason(), Severity.HARD));
        }
    }

    private Unavailability busy(Facts facts) {
        return person(facts).unavailable().get(index);
    }

    private Person person(Facts facts) {
        return Objects.requireNonNull(facts.people().get(person));
    }

    private String name(Facts facts) {
        return person(facts).name();
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "free " + name(facts) + " " + when(facts, wording);
    }

    private String when(Facts facts, FindingWording wording) {
        var busy = Interval.of(busy(facts).start(), busy(facts).end());
        return "from "
                + wording.moment(busy.start())
                + " to "
                + wording.momentAfter(busy.start(), busy.end());
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        return new FindingSentence(
                name(facts) + " is not available " + when(facts, wording) + ".",
                List.of(person(facts)),
                isPrivate);
    }
}
