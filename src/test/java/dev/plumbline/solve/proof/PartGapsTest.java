package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.PartGap;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.solve.search.BestKnown;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is said of the parts of a schedule that could be better names the right ones, and no more.
 */
class PartGapsTest {

    private static final long PLENTY = 100_000;

    private final Facts facts =
            TinyProblem.on("2026-11-11", "UTC")
                    .slot("a1", "ra", "10:00", "11:00")
                    .slotOf("a1", "pci")
                    .slot("b1", "rb", "10:00", "11:00")
                    .slotOf("b1", "kvm")
                    .slot("c1", "rc", "10:00", "11:00")
                    .slotOf("c1", "net")
                    .talk("p1", talk -> talk.minutes(30).track("pci"))
                    .talk("p2", talk -> talk.minutes(30).track("pci"))
                    .talk("k1", talk -> talk.minutes(30).track("kvm"))
                    .talk("k2", talk -> talk.minutes(30).track("kvm"))
                    .talk("n1", talk -> talk.minutes(60).track("net"))
                    .facts();

    private final RuleSet rules = RuleSet.of(facts, ModelConfig.DEFAULT);
    private final OptimalityProver prover = new OptimalityProver(rules, PLENTY);

    @Test
    void namesThePartsThatCouldBeBetterTheWorstFirst() {
        var perfect = schedule("p1", "p2", "k1", "k2", "n1");
        var poor = schedule("p1", "p2", "k1");
        prove(poor);

        var gaps = said(poor).gaps();

        assertThat(gaps)
                .extracting(PartGap::tracks)
                .containsExactlyInAnyOrder(List.of("net"), List.of("kvm"));
        assertThat(gaps).allMatch(PartGap::proven);
        assertThat(gaps)
                .allSatisfy(
                        gap -> {
                            var slot = gap.tracks().equals(List.of("net")) ? "c1" : "b1";
                            assertThat(gap.timeSlots()).containsExactly(slot);
                        });
        assertThat(gain(gaps.getFirst())).isGreaterThanOrEqualTo(gain(gaps.getLast()));
        assertThat(gaps.stream().mapToLong(PartGapsTest::gain).sum())
                .isEqualTo(perfect.score().medium() - poor.score().medium());
    }

    @Test
    void saysNothingOfPartsWhereNothingCouldBe() {
        var perfect = schedule("p1", "p2", "k1", "k2", "n1");
        prove(perfect);

        assertThat(said(perfect).status()).isEqualTo(Optimality.Status.PROVEN);
        assertThat(said(perfect).gaps()).isEmpty();
    }

    @Test
    void saysNothingBeforeItHasLooked() {
        assertThat(said(schedule("p1"))).isEqualTo(Optimality.UNKNOWN);
    }

    private void prove(ScoredSchedule known) {
        var best = new BestKnown();
        best.offer(known.schedule(), known.score());
        prover.work(best);
    }

    private Optimality said(ScoredSchedule found) {
        return prover.knows(found);
    }

    private static long gain(PartGap gap) {
        return gap.bound().medium() - gap.score().medium();
    }

    /** With these talks in the slots of their tracks, one after the other, and no others. */
    private ScoredSchedule schedule(String... talks) {
        var placed =
                facts.sessions().stream()
                        .filter(session -> Stream.of(talks).anyMatch(session.id()::equals))
                        .map(
                                session -> {
                                    var slot =
                                            facts.slots().stream()
                                                    .filter(session::trackAllows)
                                                    .findFirst()
                                                    .orElseThrow();
                                    long start =
                                            session.id().endsWith("2")
                                                    ? slot.start() + 30
                                                    : slot.start();
                                    return new FixedPlacement(
                                            session, slot, start, session.longestMinutes());
                                })
                        .toList();
        return ScheduleAudit.of(rules, Schedule.of(facts, placed));
    }
}
