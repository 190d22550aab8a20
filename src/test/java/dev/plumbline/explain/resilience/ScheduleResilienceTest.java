package dev.plumbline.explain.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScheduleRevision;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScheduleResilienceTest {

    private static ScheduleResilience resilience(TinyAgenda agenda) {
        return ScheduleResilience.of(agenda.audit().schedule(), ModelConfig.DEFAULT, () -> false);
    }

    private static OutageImpact without(ScheduleResilience resilience, String name) {
        return resilience.outages().stream()
                .filter(outage -> outage.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatOnlyOnePersonSpeaksAtFallsOutWithThem() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("ada"))
                        .talk("b", talk -> talk.speakers("ada", "bob"));
        var outage =
                without(
                        resilience(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30")),
                        "Ada");
        assertThat(outage.holds()).isTrue();
        assertThat(outage.lost()).extracting(Object::toString).containsExactly("a");
        assertThat(outage.changes()).isEmpty();
        assertThat(outage.told()).isEmpty();
        assertThat(outage.isPrivate()).isFalse();
        assertThat(outage.message())
                .isEqualTo(
                        "Without Ada \"Talk a\" falls out, and everything else holds as it stands.");
    }

    @Test
    void withoutWhoIsRequiredASessionIsLeftOutIfItMayBe() {
        var problem = TinyProblem.create().talk("a", talk -> talk.speakers("ada").required("cleo"));
        var resilience = resilience(problem.agenda().at("a", "am", "10:00"));
        var outage = resilience.outages().getFirst();
        assertThat(outage.name()).isEqualTo("Cleo");
        assertThat(outage.holds()).isFalse();
        assertThat(outage.repaired()).isTrue();
        assertThat(outage.isPrivate()).isTrue();
        assertThat(outage.dropped()).extracting(Object::toString).containsExactly("a");
        assertThat(outage.told()).extracting(told -> told.person().id()).containsExactly("ada");
        assertThat(outage.message())
                .startsWith("Without Cleo the agenda does not hold as it stands: ")
                .contains("At most 1 change repairs it: \"Talk a\", announced for");
    }

    @Test
    void whatMustRunAndNeedsThemCannotBeRepaired() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("ada").required("cleo").priority(5));
        var outage = without(resilience(problem.agenda().at("a", "am", "10:00")), "Cleo");
        assertThat(outage.holds()).isFalse();
        assertThat(outage.repaired()).isFalse();
        assertThat(outage.message()).contains("no small repair was found");
    }

    @Test
    void whereAnotherTimeHelpsThatIsTheRepair() {
        var problem =
                TinyProblem.create()
                        .busy("bob", "10:00", "12:00")
                        .talk("a", talk -> talk.quorum(1, "ada", "bob").priority(5));
        var outage = without(resilience(problem.agenda().at("a", "am", "10:00")), "Ada");
        assertThat(outage.repaired()).isTrue();
        assertThat(outage.dropped()).isEmpty();
        assertThat(outage.changes())
                .extracting(SessionChange::message)
                .containsExactly("\"Talk a\" moves from Wed 11 Nov 10:00 to 13:00 in Salon A.");
    }

    @Test
    void aCancelledSessionTakesNothingAlong() {
        var problem = TinyProblem.create().talk("a").talk("b", talk -> talk.after("a")).talk("c");
        var resilience = resilience(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));
        assertThat(resilience.outages()).allMatch(OutageImpact::holds);
        assertThat(resilience.outages())
                .extracting(OutageImpact::name)
                .containsExactlyInAnyOrder("Talk a", "Talk b");
        assertThat(without(resilience, "Talk a").message())
                .isEqualTo("Without \"Talk a\" everything else holds as it stands.");
    }

    @Test
    void allNumbersAreThoseOfTheAudit() {
        int repaired = 0;
        for (Schedule schedule : RandomCases.SCHEDULES.subList(0, 60)) {
            var resilience = ScheduleResilience.of(schedule, ModelConfig.DEFAULT, () -> false);
            boolean isEverySinglePointBefore = true;
            for (OutageImpact outage : resilience.outages()) {
                var held = held(schedule, outage);
                assertThat(outage.held()).isEqualTo(score(held));
                assertThat(outage.score()).isEqualTo(score(after(held, outage)));
                assertThat(outage.holds())
                        .isEqualTo(outage.held().hard() >= resilience.score().hard());
                assertThat(outage.repaired())
                        .isEqualTo(outage.score().hard() >= resilience.score().hard());
                assertThat(isEverySinglePointBefore || outage.holds()).isTrue();
                isEverySinglePointBefore = !outage.holds();
                repaired += outage.repaired() && !outage.holds() ? 1 : 0;
            }
        }
        assertThat(repaired).isPositive();
    }

    /** The schedule of what is left, where nothing was moved. */
    private static Schedule held(Schedule schedule, OutageImpact outage) {
        var problem = ScheduleRevision.publishing(schedule.facts().problem(), schedule);
        var left =
                outage.person() == null
                        ? ProblemWithout.ofSessions(problem, Set.of(outage.session().id()))
                        : ProblemWithout.ofPerson(problem, outage.person().id());
        return ScheduleDiff.carried(schedule, Facts.of(left));
    }

    private static Schedule after(Schedule held, OutageImpact outage) {
        List<FixedPlacement> placements = new ArrayList<>();
        var changed = outage.changes().stream().map(change -> change.session().id()).toList();
        held.placements().stream()
                .filter(placement -> !changed.contains(placement.session().id()))
                .forEach(placements::add);
        for (SessionChange change : outage.changes()) {
            if (change.to() != null) {
                placements.add(
                        new FixedPlacement(
                                held.facts().session(change.session().id()).orElseThrow(),
                                held.facts().slot(change.to().placedSlot().id()).orElseThrow(),
                                change.to().start(),
                                change.to().minutes()));
            }
        }
        return Schedule.of(held.facts(), placements);
    }

    private static Score score(Schedule schedule) {
        return ScheduleAudit.score(RuleSet.of(schedule.facts(), ModelConfig.DEFAULT), schedule);
    }

    @Test
    void waitingInItsOwnSlotIsARepair() {
        var problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "12:00")
                        .busy("bob", "10:00", "11:00")
                        .talk("a", talk -> talk.quorum(1, "ada", "bob").priority(5));
        var outage = without(resilience(problem.agenda().at("a", "am", "10:00")), "Ada");
        assertThat(outage.holds()).isFalse();
        assertThat(outage.repaired()).isTrue();
        assertThat(outage.changes())
                .extracting(SessionChange::message)
                .containsExactly("\"Talk a\" moves from Wed 11 Nov 10:00 to 11:00 in Salon A.");
    }

    /** What waits is not published, and could start earlier once the talk before it has gone. */
    @Test
    void aRepairLeavesThoseWhoWaitWhereTheyAre() {
        var problem =
                TinyProblem.create()
                        .busy("ada", "10:00", "12:00")
                        .talk("a", talk -> talk.speakers("ada"))
                        .talk("b")
                        .talk("c");
        var agenda =
                problem.agenda()
                        .at("a", "am", "10:00")
                        .at("b", "am", "10:30")
                        .at("c", "am", "11:15");
        var broken = agenda.audit().schedule();
        var rules = RuleSet.of(broken.facts(), ModelConfig.DEFAULT);
        var repaired = ScheduleRepair.asFarAsPossible(rules, broken, () -> false);
        assertThat(ScheduleAudit.score(rules, repaired).hard()).isZero();
        assertThat(repaired.placements())
                .contains(broken.all().get(broken.facts().session("c").orElseThrow().index()));
    }
}
