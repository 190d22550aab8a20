package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rooms in which sessions run side by side: solved, judged and explained like others. */
class SeveralAtOncePlacesTest {

    private static final int STEPS = 2_000;
    private static final long WORK = 20_000_000;

    /** The first room of a random problem has two at once, so none of its slots has breaks. */
    private static Problem sideBySide(Problem problem) {
        String room = problem.rooms().getFirst().id();
        return problem.withRooms(
                        problem.rooms().stream()
                                .map(one -> one.id().equals(room) ? one.withSessionsAtOnce(2) : one)
                                .toList())
                .withTimeSlots(
                        problem.timeSlots().stream()
                                .map(slot -> slot.withBreaks(List.of()))
                                .toList())
                .withPublished(null);
    }

    @Test
    void announcedChangesAreThoseOfTheAudit() {
        int checked = 0;
        for (long seed = 0; seed < 9; seed++) {
            var facts = Facts.of(sideBySide(RandomProblems.of(seed, RandomProblems.ANY)));
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, RandomSchedules.of(facts, seed));
            for (Session session : facts.sessions()) {
                for (var one : AlternativePlaces.of(rules, now, session, 3)) {
                    AlternativePlacesTest.check(rules, now, session, one);
                    checked++;
                }
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    /** Four posters of an hour in two hours: two at a time, and nobody stands at two. */
    @Test
    void theSearchFillsThatMany() {
        var problem =
                TinyProblem.create()
                        .room("r1", room -> room.withSessionsAtOnce(2))
                        .talk("a", talk -> talk.minutes(60).speakers("ada").placeInSlot("am", 0))
                        .talk("b", talk -> talk.minutes(60).speakers("ada").placeInSlot("am", 0))
                        .talk("c", talk -> talk.minutes(60).placeInSlot("am", 0))
                        .talk("d", talk -> talk.minutes(60).placeInSlot("am", 0));
        var rules = RuleSet.of(problem.facts(), ModelConfig.DEFAULT);
        var run = new RunConfig(null, 1L, new Termination(null, null, STEPS));
        var found = new ScheduleSolver().prepare(rules, run).run(improvement -> {});

        assertThat(found.score().isFeasible()).isTrue();
        assertThat(found.schedule().waitlist()).isEmpty();
    }

    @Test
    void whatTheSearchFindsIsNotCalledImpossible() {
        var run = new RunConfig(null, 1L, new Termination(null, null, STEPS));
        int possible = 0;
        for (long seed = 0; seed < 20; seed++) {
            var problem = sideBySide(RandomProblems.of(seed, RandomProblems.ANY));
            var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
            var found = new ScheduleSolver().prepare(rules, run).run(improvement -> {});
            if (found.score().isFeasible()) {
                assertThat(new ProvingOracle(ModelConfig.DEFAULT, () -> false, WORK).ask(problem))
                        .as("seed %d", seed)
                        .isNotEqualTo(Answer.INFEASIBLE);
                possible++;
            }
        }
        assertThat(possible).isGreaterThan(2);
    }
}
