package dev.plumbline.explain.diagnosis;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.facts.BreakIds;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.FindingWording;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A break starts between its limits.
 *
 * @param index among the breaks of the slot
 */
record BreakLimit(String slot, int index) implements InputFact {

    @Override
    public FactKind kind() {
        return FactKind.BREAK_LIMIT;
    }

    @Override
    public List<String> sessions() {
        return List.of(BreakIds.of(slot, index + 1));
    }

    @Override
    public Problem lift(Problem problem) {
        return ProblemEdits.slots(
                problem,
                one -> {
                    if (!one.id().equals(slot)) {
                        return one;
                    }
                    var latest = one.end().minusMinutes(one.breaks().get(index).minutes());
                    return limited(one, one.start(), latest);
                });
    }

    private TimeSlot limited(TimeSlot one, OffsetDateTime earliest, OffsetDateTime latest) {
        Break pause = one.breaks().get(index);
        return one.withBreaks(
                ProblemEdits.with(
                        one.breaks(), index, pause.withEarliest(earliest).withLatest(latest)));
    }

    @Override
    public Optional<Relaxation> partly(
            Facts facts, Problem problem, FindingWording wording, Feasible isFeasible) {
        TimeSlot whole = slot(problem);
        Break pause = whole.breaks().get(index);
        long grid = problem.gridMinutes();
        long back = Interval.of(whole.start(), pause.earliest()).minutes() / grid;
        long on =
                Interval.of(pause.latest(), whole.end().minusMinutes(pause.minutes())).minutes()
                        / grid;
        if (back < 0 || on < 0) {
            return Optional.empty();
        }
        long later =
                Bisection.least(
                        on, count -> isFeasible.test(moved(problem, back * grid, count * grid)));
        long earlier =
                Bisection.least(
                        back, count -> isFeasible.test(moved(problem, count * grid, later * grid)));
        var eased = moved(problem, earlier * grid, later * grid);
        if (!isFeasible.test(eased)) {
            return Optional.empty();
        }
        long from = Interval.minute(pause.earliest()) - earlier * grid;
        long to = Interval.minute(pause.latest()) + later * grid;
        return Optional.of(
                new Relaxation(
                        "let "
                                + name(facts, wording)
                                + " start between "
                                + wording.moment(from)
                                + " and "
                                + wording.momentAfter(from, to),
                        some -> moved(some, earlier * grid, later * grid)));
    }

    private Problem moved(Problem problem, long earlier, long later) {
        return ProblemEdits.slots(
                problem,
                one -> {
                    if (!one.id().equals(slot)) {
                        return one;
                    }
                    Break pause = one.breaks().get(index);
                    return limited(
                            one,
                            pause.earliest().minusMinutes(earlier),
                            pause.latest().plusMinutes(later));
                });
    }

    private TimeSlot slot(Problem problem) {
        return problem.timeSlots().stream()
                .filter(one -> one.id().equals(slot))
                .findFirst()
                .orElseThrow();
    }

    private Session pause(Facts facts) {
        return facts.session(BreakIds.of(slot, index + 1)).orElseThrow();
    }

    private String name(Facts facts, FindingWording wording) {
        return wording.title(pause(facts)) + " of " + wording.slot(facts.slot(slot).orElseThrow());
    }

    @Override
    public String lifted(Facts facts, FindingWording wording) {
        return "let " + name(facts, wording) + " start at any time";
    }

    @Override
    public FindingSentence sentence(Facts facts, FindingWording wording) {
        var limits = pause(facts).breakLimits();
        String when =
                limits == null
                        ? ""
                        : " has to start between "
                                + wording.moment(limits.earliest())
                                + " and "
                                + wording.momentAfter(limits.earliest(), limits.latest());
        return FindingSentence.of(name(facts, wording) + when + ".");
    }
}
