package dev.plumbline.explain.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.SessionChange.Kind;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleDiffTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.speakers("ada").minutes(20, 30))
                    .talk("b", talk -> talk.speakers("bob").required("cleo"))
                    .talk("c", talk -> talk.wanted("ada"));

    private static ScheduleDiff diff(TinyAgenda before, TinyAgenda after) {
        var newer = after.audit().schedule();
        return ScheduleDiff.of(
                before.audit().schedule(), RuleSet.of(newer.facts(), ModelConfig.DEFAULT), newer);
    }

    private static List<String> messages(ScheduleDiff diff) {
        return diff.changes().stream().map(SessionChange::message).toList();
    }

    @Test
    void everyDiffLeadsFromOneScheduleToTheOther() {
        for (int pair = 0; pair < RandomCases.SCHEDULES.size(); pair += 2) {
            checkBothWays(RandomCases.SCHEDULES.get(pair), RandomCases.SCHEDULES.get(pair + 1));
        }
    }

    @Test
    void alsoWhenTheProblemsDiffer() {
        for (long seed = 0; seed < 150; seed++) {
            checkBothWays(random(seed), random(seed + 1));
        }
    }

    private static Schedule random(long seed) {
        return RandomSchedules.of(Facts.of(RandomProblems.of(seed, RandomProblems.ANY)), seed);
    }

    private static void checkBothWays(Schedule one, Schedule other) {
        check(one, other);
        check(other, one);
        check(one, one);
    }

    private static void check(Schedule before, Schedule after) {
        var rules = RuleSet.of(after.facts(), ModelConfig.DEFAULT);
        var diff = ScheduleDiff.of(before, rules, after);
        assertThat(diff.applyTo(before, after.facts())).isEqualTo(after);
        assertThat(diff.requiredComparison().after()).isEqualTo(ScheduleAudit.score(rules, after));
        if (before == after) {
            assertThat(diff.changes()).isEmpty();
            assertThat(diff.told()).isEmpty();
            assertThat(diff.audience()).isEmpty();
        }
    }

    @Test
    void saysWhatMovesBecomesShorterAndLosesItsPlace() {
        var diff =
                diff(
                        problem.agenda()
                                .at("a", "am", "10:00", 30)
                                .at("b", "am", "10:30", 20)
                                .at("c", "am", "11:00", 20),
                        problem.agenda().at("a", "am", "10:00", 20).at("b", "side", "10:30", 20));
        assertThat(messages(diff))
                .containsExactly(
                        "\"Talk a\" at Wed 11 Nov 10:00 in Salon A has 20 minutes instead of 30 minutes.",
                        "\"Talk b\" at Wed 11 Nov 10:30 moves from Salon A to Salon B.",
                        "\"Talk c\", announced for Wed 11 Nov 11:00 in Salon A, has no place any more.");
        assertThat(diff.changes())
                .extracting(SessionChange::kinds)
                .containsExactly(
                        List.of(Kind.SHORTENED), List.of(Kind.ROOM), List.of(Kind.DROPPED));
    }

    @Test
    void saysFromWhereToWhere() {
        var diff =
                diff(
                        problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"),
                        problem.agenda().at("a", "pm", "13:00").at("b", "side", "11:00"));
        assertThat(messages(diff))
                .containsExactly(
                        "\"Talk b\" moves from Wed 11 Nov 10:30 in Salon A to 11:00 in Salon B.",
                        "\"Talk a\" moves from Wed 11 Nov 10:00 to 13:00 in Salon A.");
    }

    @Test
    void tellsThoseWhoAreBoundAndTheAudienceOfSessionsWithoutThem() {
        var diff =
                diff(
                        problem.agenda().at("b", "am", "10:30").at("c", "am", "11:00"),
                        problem.agenda().at("b", "am", "11:00").at("c", "am", "10:30"));
        assertThat(diff.told())
                .extracting(told -> told.person().name(), PersonToTell::isPrivate)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bob", false),
                        org.assertj.core.groups.Tuple.tuple("Cleo", true));
        assertThat(diff.audience())
                .singleElement()
                .satisfies(change -> assertThat(change.session().id()).isEqualTo("c"));
    }

    @Test
    void tellsWhoJoinsAndWhoLeavesThoughNothingMoves() {
        var other = TinyProblem.create().talk("b", talk -> talk.speakers("bob", "dan"));
        var diff =
                diff(
                        problem.agenda().at("b", "am", "10:30"),
                        other.agenda().at("b", "am", "10:30"));
        assertThat(diff.told())
                .flatExtracting(PersonToTell::news)
                .extracting(PersonToTell.News::message)
                .containsExactly(
                        "\"Talk b\" at Wed 11 Nov 10:30-11:00 in Salon A is without them now.",
                        "\"Talk b\" at Wed 11 Nov 10:30-11:00 in Salon A is with them now.");
        assertThat(messages(diff))
                .containsExactly(
                        "\"Talk a\", which had no place, is gone.",
                        "\"Talk c\", which had no place, is gone.");
    }
}
