package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TinyProblem;
import java.util.Comparator;
import org.junit.jupiter.api.Test;

class ScheduleAuditTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .busy("asha", "10:00", "10:10")
                    .talk("a", talk -> talk.clusters("pci").speakers("asha").minutes(20, 30))
                    .talk("b", talk -> talk.clusters("vfio"))
                    .talk("c", talk -> talk.clusters("pci").priority(1));

    @Test
    void everyLevelAddsUpItsOwn() {
        var audited = problem.agenda().at("a", "am", "10:00", 25).at("b", "am", "10:30").audit();
        // 10 minutes without Asha; c left out; 5 minutes cut squared, 5 waiting, a switch for 10
        assertThat(audited.score()).isEqualTo(new Score(-10, -1, -25 - 5 - 10));
        assertThat(audited.score().isFeasible()).isFalse();
    }

    @Test
    void theWorstComesFirst() {
        var audited = problem.agenda().at("a", "am", "10:00", 25).at("b", "am", "10:30").audit();
        assertThat(audited.findings())
                .extracting(Finding::rule)
                .containsExactly(
                        "personUnavailable", "unplaced", "talkShortened", "clusterSwitch", "idle");
    }

    @Test
    void findingsAreInOrderInEverySchedule() {
        var order =
                Comparator.comparing(Finding::severity)
                        .thenComparing(Finding::cost, Comparator.reverseOrder());
        for (var schedule : RandomCases.SCHEDULES) {
            var audited =
                    ScheduleAudit.of(RuleSet.of(schedule.facts(), ModelConfig.DEFAULT), schedule);
            assertThat(audited.findings()).isSortedAccordingTo(order);
            assertThat(audited.score().isFeasible())
                    .isEqualTo(
                            audited.findings().stream()
                                    .noneMatch(finding -> finding.severity() == Severity.HARD));
        }
    }

    @Test
    void equallyBadOnesComeAsTheCatalogueAndTheClockHaveThem() {
        var talks = TinyProblem.create().talk("b", talk -> talk.priority(5)).talk("a");
        var audited =
                talks.talk("c", talk -> talk.priority(5)).agenda().at("a", "am", "10:00").audit();
        assertThat(audited.findings())
                .extracting(finding -> finding.sessions().getFirst().id())
                .containsExactly("b", "c");
    }

    @Test
    void aScheduleMadeElsewhereMayBeUnsortedAndOverlap() {
        var agenda =
                problem.agenda()
                        .at("c", "am", "11:50")
                        .at("b", "am", "10:25")
                        .at("a", "am", "10:10")
                        .without("idle")
                        .without("slackMissing");
        assertThat(agenda.audit().schedule().placements())
                .extracting(placed -> placed.session().id())
                .containsExactly("a", "b", "c");
        // a and b share 15 minutes of room, c ends 20 after the slot; neighbours go by start
        assertThat(agenda.audit().score()).isEqualTo(new Score(-15 - 20, 0, -2 * 10));
    }

    @Test
    void neighboursThatStartTogetherGoById() {
        var agenda =
                problem.agenda()
                        .at("c", "am", "10:30")
                        .at("b", "am", "10:30")
                        .at("a", "am", "10:30");
        assertThat(agenda.findings("clusterSwitch"))
                .extracting(finding -> finding.sessions().toString())
                .containsExactly("[a, b]", "[b, c]");
    }

    @Test
    void anEmptyAgendaOfAnEmptyProblemIsPerfect() {
        var audited = TinyProblem.create().agenda().audit();
        assertThat(audited.score()).isEqualTo(Score.ZERO);
        assertThat(audited.findings()).isEmpty();
    }

    @Test
    void aRequestMayMoveARuleToAnotherLevel() {
        var agenda =
                problem.agenda()
                        .at("b", "am", "10:00")
                        .at("a", "am", "10:30")
                        .at("c", "am", "11:00")
                        .with("clusterSwitch", new RuleSetting(Severity.HARD, 3, null));
        assertThat(agenda.audit().score()).isEqualTo(new Score(-3, 0, 0));
        assertThat(agenda.findings("clusterSwitch"))
                .allMatch(finding -> finding.severity() == Severity.HARD && finding.cost() == 3);
    }

    /** They would find no relation broken: the sessions that they know are others. */
    @Test
    void rulesOfOtherFactsAreRefused() {
        var schedule = problem.agenda().at("a", "am", "10:00").audit().schedule();
        var apart = RuleSet.of(problem.facts(), ModelConfig.DEFAULT);
        var other = RuleSet.of(TinyProblem.create().talk("z").facts(), ModelConfig.DEFAULT);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScheduleAudit.of(apart, schedule))
                .withMessageContaining("same problem (Tiny), but of facts that were made apart");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScheduleAudit.score(other, schedule))
                .withMessageContaining("another one");
    }
}
