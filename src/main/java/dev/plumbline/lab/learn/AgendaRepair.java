package dev.plumbline.lab.learn;

import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.lab.learn.LearnedWeights.WeightContradiction;
import dev.plumbline.lab.weights.CandidateSchedule;
import dev.plumbline.lab.weights.NearestSchedule;
import dev.plumbline.lab.weights.ScheduleSteps;
import dev.plumbline.lab.weights.StepWords;
import dev.plumbline.lab.weights.WeightSpace;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Puts right in an agenda what no weights explain. A schedule that is better in some rule and worse
 * in none says nothing about how rules weigh against each other; to learn from it would only teach
 * that the rule does not count.
 */
final class AgendaRepair {

    private final WeightSpace space;
    private final ChallengerSchedules challengers;
    private final BooleanSupplier isOver;
    private final StepWords words;
    private final List<WeightContradiction> contradictions = new ArrayList<>();

    AgendaRepair(WeightSpace space, ChallengerSchedules challengers, BooleanSupplier isOver) {
        this.space = space;
        this.challengers = challengers;
        this.isOver = isOver;
        this.words = new StepWords(space.facts());
    }

    /** What was put right so far. */
    List<WeightContradiction> contradictions() {
        return List.copyOf(contradictions);
    }

    /** The agenda, as far from being dominated as is known by now. */
    CandidateSchedule of(CandidateSchedule agenda) {
        CandidateSchedule now = agenda;
        while (challengers.dominating(now).findAny().isPresent()) {
            CandidateSchedule before = now;
            var best =
                    challengers
                            .dominating(before)
                            .max(
                                    Comparator.comparing(this::score)
                                            .thenComparing(one -> -length(before, one)))
                            .orElseThrow();
            now = near(before, best);
            contradictions.add(contradiction(before, now));
            challengers.add(now);
            challengers.meet(now);
        }
        return now;
    }

    private Score score(CandidateSchedule one) {
        return space.score(space.configured(), one.penalties());
    }

    private static long length(CandidateSchedule from, CandidateSchedule to) {
        return ScheduleSteps.between(from.schedule(), to.schedule()).length();
    }

    private CandidateSchedule near(CandidateSchedule agenda, CandidateSchedule better) {
        var rules = space.at(space.configured());
        var near = new NearestSchedule(rules, agenda.schedule(), isOver).of(better.schedule());
        var candidate = CandidateSchedule.of(space, near);
        return candidate.penalties().dominate(agenda.penalties()) ? candidate : better;
    }

    private WeightContradiction contradiction(CandidateSchedule agenda, CandidateSchedule better) {
        var steps = ScheduleSteps.between(agenda.schedule(), better.schedule());
        List<String> rules =
                space.all()
                        .filter(rule -> better.penalties().of(rule) < agenda.penalties().of(rule))
                        .mapToObj(rule -> space.rule(rule).id())
                        .toList();
        return new WeightContradiction(
                rules,
                steps.moved().stream().map(SessionChange::session).map(one -> one.id()).toList(),
                "No weights above 0 make the agenda the best: a schedule that "
                        + words.moves(steps)
                        + " is better in "
                        + String.join(", ", rules)
                        + " and no worse in anything.");
    }
}
