package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.FrozenSessions;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is public changes only where it has to. */
class ReplanningTest {

    private static final RunConfig RUN =
            new RunConfig(null, 3L, new Termination(null, null, 20_000));

    private final ScheduleSolver solver = new ScheduleSolver();

    private static TinyProblem published() {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("am", "r1", "10:00", "12:00")
                .published("gone", "am", "10:00", 30)
                .published("a", "am", "10:30", 30)
                .published("b", "am", "11:00", 30)
                .published("c", "am", "11:30", 30)
                .talk("a", talk -> talk.speakers("ada"))
                .talk("b", talk -> talk.speakers("bob"))
                .talk("c", talk -> talk.speakers("cleo"));
    }

    private static RuleSet rules(TinyProblem problem, String profile) {
        return RuleSet.of(
                Facts.of(FrozenSessions.pinned(problem.problem())),
                new ModelConfig(profile, Map.of()));
    }

    private Schedule replan(TinyProblem problem, String profile) {
        return solver.prepareReplanning(rules(problem, profile), RUN).run(any -> {}).schedule();
    }

    private static List<String> starts(Schedule schedule) {
        return schedule.placements().stream().map(ReplanningTest::told).toList();
    }

    private static String told(FixedPlacement placement) {
        long minute = placement.start() - placement.placedSlot().start();
        return placement.session().id() + " " + placement.placedSlot().id() + "+" + minute;
    }

    @Test
    void aCancelledTalkLeavesAGap() {
        assertThat(starts(replan(published(), "stable")))
                .containsExactly("a am+30", "b am+60", "c am+90");
    }

    /** A gap is dear where nobody minds to be told. */
    @Test
    void whereWaitingCostsMoreThanTellingEverybodyMovesForward() {
        var rules =
                RuleSet.of(
                        Facts.of(published().problem()),
                        new ModelConfig(
                                null,
                                Map.of("disruption", new RuleSetting(Severity.OFF, null, null))));
        var packed = solver.prepareReplanning(rules, RUN).run(any -> {}).schedule();
        assertThat(packed.placements())
                .extracting(placement -> placement.start() - placement.placedSlot().start())
                .containsExactly(0L, 30L, 60L);
    }

    /** Replanning is solving from what is published, and the same holds for every solving. */
    @Test
    void solvingLeavesTheGapToo() {
        var solved = solver.prepare(rules(published(), "stable"), RUN).run(any -> {}).schedule();
        assertThat(starts(solved)).containsExactly("a am+30", "b am+60", "c am+90");
    }

    @Test
    void whatIsNewFillsTheGap() {
        var problem = published().talk("new", talk -> talk.minutes(20).speakers("eve"));
        assertThat(starts(replan(problem, "stable")))
                .containsExactly("new am+0", "a am+30", "b am+60", "c am+90");
    }

    @Test
    void whereHoldingWouldLeaveSomethingOutItIsLetGo() {
        var problem = published().talk("new", talk -> talk.speakers("eve").priority(5).after("c"));
        var schedule = replan(problem, "stable");
        assertThat(schedule.waitlist()).isEmpty();
        assertThat(starts(schedule)).last().isEqualTo("new am+90");
    }

    @Test
    void whoIsNewlyBusyMovesAlone() {
        var problem = published().slot("pm", "r2", "13:00", "14:00").busy("bob", "10:00", "11:30");
        assertThat(starts(replan(problem, "stable"))).contains("a am+30", "c am+90");
    }

    @Test
    void whatIsFrozenStaysAndNothingElseComesBeforeItsEnd() {
        var problem =
                published()
                        .publishedAt("09:00", "10:45", "11:00")
                        .busy("ada", "10:00", "11:00")
                        .talk("new", talk -> talk.minutes(20).speakers("eve"));
        var schedule = replan(problem, "stable");
        assertThat(starts(schedule)).containsExactly("a am+30", "b am+60", "c am+90");
        assertThat(schedule.waitlist()).extracting(Object::toString).containsExactly("new");
    }

    @Test
    void whatNothingWasPublishedOfIsSolvedAsEver() {
        var problem = TinyProblem.create().talk("a").talk("b");
        assertThat(replan(problem, "balanced").waitlist()).isEmpty();
    }

    @Test
    void onlyWhatIsBetterIsTold() {
        var problem =
                published()
                        .talk("new", talk -> talk.speakers("eve").after("c"))
                        .talk("other", talk -> talk.speakers("cleo").after("new"));
        var rules = rules(problem, "balanced");
        List<Score> told = new ArrayList<>();
        var found = solver.prepareReplanning(rules, RUN).run(one -> told.add(one.score()));
        assertThat(told).isSorted().doesNotHaveDuplicates();
        assertThat(told.getLast()).isEqualTo(found.score());
    }

    @Test
    void theSameStepsGiveTheSame() {
        var problem = published().talk("new", talk -> talk.minutes(20, 45).speakers("eve"));
        var first = starts(replan(problem, "balanced"));
        assertThat(starts(replan(problem, "balanced"))).isEqualTo(first);
        var rules = rules(problem, "balanced");
        var solving = solver.prepareReplanning(rules, RUN);
        var found = solving.run(any -> {}).schedule();
        assertThat(solving.steps()).isEqualTo(20_000);
        assertThat(ScheduleDiff.of(found, rules, found).told()).isEmpty();
    }
}
