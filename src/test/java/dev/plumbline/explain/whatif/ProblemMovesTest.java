package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TinyProblem;
import java.time.OffsetDateTime;
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

    /** Nothing names a person who is gone, so that the problem can be handed in again. */
    @Test
    void whoIsGoneIsNamedNowhere() {
        int removed = 0;
        for (long seed = 0; seed < 40; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            for (String person : facts.people().keySet()) {
                var errors = new InputErrors();
                ProblemValidator.validate(
                        new RemovedPerson(facts.problem(), person).result(), "", errors);
                assertThat(errors.list())
                        .extracting(InputError::code)
                        .doesNotContain("unknownId", "tooFewCandidates");
                removed++;
            }
        }
        assertThat(removed).isGreaterThan(60);
    }

    private static Pin pin(MoveEvaluation evaluation, String session) {
        var facts = evaluation.after().schedule().facts();
        return facts.session(session).orElseThrow().details().conditions().pin();
    }

    @Test
    void aSessionIsPinnedWhereTheMovesBeforeHavePutIt() {
        var evaluation =
                after(
                        new AgendaMove.Place("b", "s", null, 0, null),
                        new AgendaMove.Pin("b", List.of()),
                        new AgendaMove.Pin("a", List.of(AgendaMove.PinPart.MINUTES)));

        var ten = OffsetDateTime.parse("2026-11-11T10:00:00-05:00");
        assertThat(pin(evaluation, "b")).isEqualTo(new Pin("s", ten, null));
        assertThat(pin(evaluation, "a")).isEqualTo(new Pin(null, null, 30));
        assertThat(evaluation.after().findings())
                .noneMatch(finding -> finding.rule().equals("pinBroken"));
        assertThat(pin(after(new AgendaMove.Pin("a", List.of()), new AgendaMove.Unpin("a")), "a"))
                .isNull();
    }

    @Test
    void aSessionGetsTheNearestLengthThatItMayHave() {
        assertThat(minutesOfA(after(new AgendaMove.SetMinutes("a", 45, null)))).isEqualTo(45);
        assertThat(minutesOfA(after(new AgendaMove.SetMinutes("a", null, 10)))).isEqualTo(30);
        var shorter =
                after(
                        new AgendaMove.SetMinutes("a", null, 10),
                        new AgendaMove.SetMinutes("a", 20, null));
        assertThat(minutesOfA(shorter)).isEqualTo(20);
        var facts = shorter.after().schedule().facts();
        assertThat(facts.session("a").orElseThrow().shortestMinutes()).isEqualTo(10);
    }

    private static int minutesOfA(MoveEvaluation evaluation) {
        return evaluation.after().schedule().placements().stream()
                .filter(placement -> placement.session().id().equals("a"))
                .findFirst()
                .orElseThrow()
                .minutes();
    }

    @Test
    void whatCannotBeSettledIsToldWithWhy() {
        assertThatThrownBy(
                        () ->
                                after(
                                        new AgendaMove.Pin("s:break", List.of()),
                                        new AgendaMove.SetMinutes("a", 12, null),
                                        new AgendaMove.SetMinutes("a", 20, 40),
                                        new AgendaMove.SetMinutes("a", null, null),
                                        new AgendaMove.Unplace("b"),
                                        new AgendaMove.Pin("b", List.of())))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e ->
                                assertThat(e.errors())
                                        .extracting(InputError::pointer, InputError::code)
                                        .containsExactly(
                                                tuple("/moves/0/pin/session", "isBreak"),
                                                tuple("/moves/1/setMinutes", "offGrid"),
                                                tuple(
                                                        "/moves/2/setMinutes",
                                                        "minMinutesAboveMinutes"),
                                                tuple("/moves/3/setMinutes", "missing"),
                                                tuple("/moves/5/pin/session", "notPlaced")));
    }
}
