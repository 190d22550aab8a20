package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.explain.FindingNews;
import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.RuleChange;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomCases;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Moves of every kind on random schedules: what is told adds up, and is what the audit finds. */
class MoveEvaluationTest {

    private static final int MOST_MOVES = 4;

    @Test
    void whatIsToldIsWhatTheAuditFinds() {
        long seed = 0;
        int changes = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, schedule);
            var moves = new RandomMoves(schedule, new Random(seed++)).some(MOST_MOVES);
            var evaluation = evaluate(rules, now, moves);
            var after = evaluation.after();
            var facts = after.schedule().facts();
            assertThat(after)
                    .as("seed %d", seed)
                    .isEqualTo(
                            ScheduleAudit.of(
                                    RuleSet.of(facts, ModelConfig.DEFAULT), after.schedule()));
            for (Severity severity : List.of(Severity.HARD, Severity.MEDIUM, Severity.SOFT)) {
                long byRule =
                        evaluation.comparison().rules().stream()
                                .filter(rule -> rule.severity() == severity)
                                .mapToLong(RuleChange::change)
                                .sum();
                var news = FindingNews.of(evaluation.comparison());
                assertThat(cost(news.gained(), severity) - cost(news.lost(), severity))
                        .isEqualTo(byRule)
                        .isEqualTo(level(now, severity) - level(after, severity));
            }
            changes += evaluation.shifts().isEmpty() ? 0 : 1;
        }
        assertThat(changes).isGreaterThan(RandomCases.SCHEDULES.size() / 2);
    }

    private static MoveEvaluation evaluate(
            RuleSet rules, ScoredSchedule now, List<AgendaMove> moves) {
        return MoveEvaluation.of(
                new JudgedSchedule(now, rules, ModelConfig.DEFAULT),
                new ArrayList<>(moves),
                InputPointer.base("/moves"),
                new InputErrors());
    }

    private static long cost(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .mapToLong(Finding::cost)
                .sum();
    }

    private static long level(ScoredSchedule scored, Severity severity) {
        return switch (severity) {
            case HARD -> scored.score().hard();
            case MEDIUM -> scored.score().medium();
            case SOFT -> scored.score().soft();
            case OFF -> 0;
        };
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        var schedule = RandomCases.SCHEDULES.getFirst();
        Facts facts = schedule.facts();
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        String session = facts.sessions().getFirst().id();
        String slot = facts.slots().getFirst().id();
        var time = OffsetDateTime.parse("2026-11-11T10:00:00Z");
        List<AgendaMove> wrong =
                List.of(
                        new AgendaMove.Place(session + "x", slot, null, 0, null),
                        new AgendaMove.Place(session, slot, time, 0, 0),
                        new AgendaMove.Place(session, slot, null, 9999, null),
                        new AgendaMove.Swap(List.of(session, session)),
                        new AgendaMove.AddUnavailability(
                                "nobody", time, time, null, Severity.MEDIUM),
                        new AgendaMove.RemovePerson("nobody"),
                        new AgendaMove.HalveWindow("nowhere", AgendaMove.Half.FIRST));

        assertThatThrownBy(() -> evaluate(rules, ScheduleAudit.of(rules, schedule), wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e ->
                                assertThat(e.errors())
                                        .extracting(InputError::pointer, InputError::code)
                                        .map(tuple -> tuple.toList().toString())
                                        .containsExactly(
                                                "[/moves/0/place/session, unknownId]",
                                                "[/moves/1/place/minutes, outOfRange]",
                                                "[/moves/2/place/position, outOfRange]",
                                                "[/moves/3/swap/sessions, notTwo]",
                                                "[/moves/4/addUnavailability/person, unknownId]",
                                                "[/moves/4/addUnavailability/severity, unknownValue]",
                                                "[/moves/4/addUnavailability/end, endNotAfterStart]",
                                                "[/moves/5/removePerson/person, unknownId]",
                                                "[/moves/6/halveWindow/timeSlot, unknownId]"));
    }
}
