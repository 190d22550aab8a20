package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the moves that change a problem leave of it. */
class ProblemMovesTest {

    private final TinyProblem problem =
            TinyProblem.on("2026-11-11", "America/New_York")
                    .slot("s", "r1", "10:00", "12:00")
                    .pause("s", 10, "10:30", "11:40")
                    .cluster("pci", null, "lea")
                    .cluster("vfio", null, "leo")
                    .talk("a", talk -> talk.minutes(30).clusters("pci").speakers("ann"))
                    .coordination(
                            "c",
                            talk ->
                                    talk.minutes(20)
                                            .clusters("pci", "vfio")
                                            .speakers("ann")
                                            .required("max"))
                    .talk("b", talk -> talk.minutes(20).after("s:break"));

    private final ScoredSchedule now =
            problem.agenda()
                    .at("a", "s", "10:00")
                    .at("c", "s", "10:30")
                    .at("s:break", "s", "10:50")
                    .at("b", "s", "11:00")
                    .audit();

    private MoveEvaluation after(AgendaMove... moves) {
        var rules = RuleSet.of(now.schedule().facts(), ModelConfig.DEFAULT);
        return MoveEvaluation.of(
                new JudgedSchedule(now, rules, ModelConfig.DEFAULT),
                List.of(moves),
                InputPointer.base("/moves"),
                new InputErrors());
    }

    private static List<String> gained(MoveEvaluation evaluation, String rule) {
        return evaluation.comparison().gained().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::message)
                .toList();
    }

    @Test
    void somebodyWhoIsGoneIsNowhere() {
        Facts facts = after(new AgendaMove.RemovePerson("ann")).after().schedule().facts();
        assertThat(facts.people()).doesNotContainKey("ann");
        assertThat(facts.problem().toString()).doesNotContain("ann");
        assertThat(facts.problem().people()).hasSize(now.schedule().facts().people().size() - 1);
    }

    @Test
    void aCoordinationSessionMissesTheOnlyLeadWhoIsGone() {
        assertThat(gained(after(new AgendaMove.RemovePerson("lea")), "quorumMissing"))
                .singleElement()
                .asString()
                .contains("needs at least 1 of the leads of Pci, but nobody is left");
    }

    @Test
    void aSlotOfAChangedProblemIsTheSameSlot() {
        var evaluation =
                after(new AgendaMove.RemovePerson("lea"), new AgendaMove.Swap(List.of("a", "c")));
        assertThat(evaluation.message())
                .contains("\"Talk a\" would start 20 minutes later")
                .contains("\"Talk c\" would start 30 minutes earlier");
    }

    @Test
    void somebodyWhoIsBusyIsMissed() {
        var busy =
                new AgendaMove.AddUnavailability(
                        "max",
                        problem.time("10:40"),
                        problem.time("11:00"),
                        "Another meeting",
                        Severity.HARD);
        assertThat(gained(after(busy), "personUnavailable"))
                .singleElement()
                .asString()
                .contains("Max", "not available for 10 minutes");
    }

    @Test
    void ofAHalvedSlotStaysWhatLiesInTheHalf() {
        var first =
                after(new AgendaMove.HalveWindow("s", AgendaMove.Half.FIRST)).after().schedule();
        assertThat(first.facts().slots().getFirst().time().minutes()).isEqualTo(60);
        assertThat(first.placements())
                .extracting(placement -> placement.session().id())
                .containsExactly("a", "c", "s:break");
        assertThat(first.waitlist()).extracting(session -> session.id()).containsExactly("b");

        var second =
                after(new AgendaMove.HalveWindow("s", AgendaMove.Half.SECOND)).after().schedule();
        assertThat(second.facts().session("s:break")).isEmpty();
        assertThat(second.facts().precedences()).isEmpty();
        assertThat(second.placements())
                .extracting(placement -> placement.session().id())
                .containsExactly("b");
        assertThat(second.facts().slots().getFirst().start())
                .isEqualTo(now.schedule().facts().slots().getFirst().start() + 60);
    }
}
