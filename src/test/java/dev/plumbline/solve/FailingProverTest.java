package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Termination;
import dev.plumbline.rule.FillHorizon;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.GroupMatch;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Optimality;
import dev.plumbline.schedule.Placement;
import dev.plumbline.solve.search.MachineCores;
import dev.plumbline.testing.TinyProblem;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever looks for a proof and fails costs the proof, not the schedule. */
@Timeout(120)
class FailingProverTest {

    private static final Termination STEPS = new Termination(null, null, 2_000);
    private static final Termination CLOCK = new Termination(Duration.ofSeconds(30), null, null);

    /** Asks a point for every placed session; only the proof asks what that means to others. */
    private static final class Counted implements GroupRule<String> {

        private static final RuleInfo INFO =
                RuleInfo.of(
                        "counted",
                        "Counted",
                        "Counts what is placed.",
                        Severity.SOFT,
                        1,
                        "session",
                        "For tests.");

        private final AtomicInteger asked = new AtomicInteger();
        private final Runnable whenAsked;

        Counted(Runnable whenAsked) {
            this.whenAsked = whenAsked;
        }

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public Collection<String> keys(Placement placement) {
            return placement.isPlaced() ? List.of("all") : List.of();
        }

        @Override
        public SessionGroup empty(String key) {
            return new Members();
        }

        private final class Members implements SessionGroup {

            private final Map<String, Placement> members = new LinkedHashMap<>();

            @Override
            public void add(Placement member) {
                members.put(member.session().id(), member);
            }

            @Override
            public void remove(Placement member) {
                members.remove(member.session().id());
            }

            @Override
            public long penalty() {
                return members.size();
            }

            @Override
            public Object futureKey(FillHorizon horizon) {
                asked.incrementAndGet();
                whenAsked.run();
                return INFO;
            }

            @Override
            public List<GroupMatch> matches() {
                return members.isEmpty()
                        ? List.of()
                        : List.of(
                                new GroupMatch(
                                        penalty(),
                                        List.copyOf(members.values()),
                                        FindingSentence.of("They are counted.")));
            }
        }
    }

    static List<Throwable> failures() {
        return List.of(
                new IllegalStateException("a mistake in a rule"),
                new OutOfMemoryError("Java heap space"),
                new StackOverflowError());
    }

    @Test
    void thisProblemHasAProof() {
        var counted = new Counted(() -> {});
        assertThat(optimality(counted, STEPS).status()).isEqualTo(Optimality.Status.PROVEN);
        assertThat(counted.asked.get()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("failures")
    void withStepsItFailsAfterTheSearch(Throwable failure) {
        assertThatTheProofAloneIsMissing(failure, STEPS);
    }

    @Test
    void withAClockItFailsBesideTheSearch() {
        assertThatTheProofAloneIsMissing(new StackOverflowError(), CLOCK);
    }

    private static void assertThatTheProofAloneIsMissing(Throwable failure, Termination limits) {
        var failing = new Counted(() -> fail(failure));
        assertThat(optimality(failing, limits)).isEqualTo(Optimality.UNKNOWN);
        assertThat(failing.asked).hasValue(1);
    }

    private static Optimality optimality(Counted counted, Termination limits) {
        var facts = TinyProblem.create().talk("a").talk("b").talk("c").facts();
        var info = counted.info();
        var rules =
                RuleSet.of(facts, ModelConfig.DEFAULT)
                        .with(List.of(new WeightedRule(counted, info.severity(), info.weight())));
        var solving =
                new Solving(
                        rules,
                        new RunConfig(null, 0L, limits),
                        new CycleSolvers(ScheduleSolver.configuration()),
                        new MachineCores(2),
                        new RightOfWay(),
                        Solving.Way.PROVING,
                        InitialSchedule.of(facts),
                        false);
        var found = solving.run(improvement -> {});
        assertThat(found.schedule().waitlist()).isEmpty();
        assertThat(found.score()).isEqualTo(ScheduleAudit.score(rules, found.schedule()));
        return found.optimality();
    }

    private static void fail(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }
}
