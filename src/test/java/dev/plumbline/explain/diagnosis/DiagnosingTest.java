package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TinyProblem;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DiagnosingTest {

    private static final int PROBLEMS = 60;
    private static final RandomProblems.Size SMALL = new RandomProblems.Size(2, 8, 1, 3, 4, 16, 3);
    private static final FeasibilityOracle ORACLE =
            new ProvingOracle(ModelConfig.DEFAULT, () -> false);

    /** Contradictions nobody planned, of all that a problem can say. */
    @Test
    void comesToItsEndOnRandomProblems() {
        int impossible = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var diagnosis = of(RandomProblems.of(seed, SMALL), ORACLE);
            assertThat(diagnosis.isComplete()).as("seed %d", seed).isTrue();
            assertThat(diagnosis.conflicts()).as("seed %d", seed).allMatch(Conflict::isMinimal);
            impossible += diagnosis.feasibility() == Answer.INFEASIBLE ? 1 : 0;
        }
        assertThat(impossible).isBetween(PROBLEMS / 6, PROBLEMS * 5 / 6);
    }

    @Test
    void saysWhatToDoOfEachFact() {
        var problem =
                TinyProblem.create()
                        .busy("anna", "10:00", "14:45")
                        .cluster("pci", null)
                        .talk("a", talk -> talk.minutes(20, 30).priority(5).required("anna"))
                        .problem();
        var conflict = of(problem, ORACLE).conflicts().getFirst();
        assertThat(conflict.facts())
                .extracting(member -> member.sentence().text(), Conflict.Member::relaxation)
                .containsExactly(
                        tuple(
                                "Anna is not available from Wed 11 Nov 10:00 to 14:45.",
                                "free Anna from Wed 11 Nov 14:40 to 14:45"),
                        tuple("Anna is required in \"Talk a\".", "let Anna miss \"Talk a\""),
                        tuple(
                                "\"Talk a\" takes at least 20 minutes.",
                                "shorten \"Talk a\" to 15 minutes"),
                        tuple("\"Talk a\" must run.", "let \"Talk a\" go to the waitlist"));
        assertThat(of(problem, ORACLE).repair())
                .containsExactly("shorten \"Talk a\" to 15 minutes");
    }

    /** Without quorums of its own a coordination session has some by default. */
    @Test
    void namesQuorumsThatNobodyWroteDown() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "15:00")
                        .cluster("pci", null, "asha")
                        .cluster("vfio", null)
                        .coordination("c", talk -> talk.clusters("pci", "vfio").minutes(30))
                        .problem();
        var conflict = of(problem, ORACLE).conflicts().getFirst();
        assertThat(conflict.facts())
                .extracting(Conflict.Member::relaxation)
                .contains("hold \"Talk c\" without the leads of Pci");
    }

    @Test
    void saysThatItIsNotCompleteWhenTimeIsOver() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "15:00")
                        .talk("a", talk -> talk.speakers("asha").priority(5))
                        .problem();
        assertThat(of(problem, any -> Answer.UNKNOWN).isComplete()).isFalse();
        var asked = new AtomicInteger();
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        var diagnosis = Diagnosing.of(rules, null, ORACLE, () -> asked.incrementAndGet() > 3);
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.conflicts()).noneMatch(Conflict::isMinimal);
        assertThat(diagnosis.troubles()).isNotEmpty();
    }

    private static Diagnosis of(Problem problem, FeasibilityOracle oracle) {
        return Diagnosing.of(
                RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT), null, oracle, () -> false);
    }
}
