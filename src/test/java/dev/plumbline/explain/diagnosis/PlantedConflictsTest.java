package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is told of problems with planted contradictions is the truth, found by trying everything.
 */
class PlantedConflictsTest {

    private static final int PROBLEMS = TestSize.of("planted.conflicts", 12, 300);

    static LongStream seeds() {
        return LongStream.range(0, PROBLEMS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conflictsAreTrueAndMinimalAndAllThereAre(long seed) {
        var problem = PlantedConflicts.of(seed);
        assertThat(EverySchedule.hasFeasibleOne(problem)).isFalse();
        var facts = Facts.of(QuorumOf.saidByName(Facts.of(problem)));
        var all = InputFacts.of(facts);

        var diagnosis = diagnosis(problem);

        assertThat(diagnosis.feasibility()).isEqualTo(Answer.INFEASIBLE);
        assertThat(diagnosis.conflicts()).isNotEmpty();
        List<InputFact> mildest = new ArrayList<>();
        for (FactConflict conflict : diagnosis.conflicts()) {
            var set = conflict.facts().stream().map(FactConflict.Member::fact).toList();
            assertThat(EverySchedule.hasFeasibleOne(keeping(facts.problem(), all, set))).isFalse();
            for (InputFact one : set) {
                var others = set.stream().filter(other -> other != one).toList();
                assertThat(EverySchedule.hasFeasibleOne(keeping(facts.problem(), all, others)))
                        .as("%s without %s", set, one)
                        .isTrue();
            }
            assertThat(conflict.isMinimal()).isTrue();
            assertThat(conflict.facts()).allMatch(member -> member.relaxation() != null);
            mildest.add(set.stream().min(Comparator.comparing(InputFact::kind)).orElseThrow());
        }
        var rest = all.stream().filter(fact -> !mildest.contains(fact)).toList();
        assertThat(EverySchedule.hasFeasibleOne(keeping(facts.problem(), all, rest))).isTrue();
        assertThat(diagnosis.repair()).hasSameSizeAs(diagnosis.conflicts());
        assertThat(diagnosis.isComplete()).isTrue();
    }

    private static Problem keeping(Problem problem, List<InputFact> all, List<InputFact> kept) {
        Problem result = problem;
        for (InputFact fact : all) {
            result = kept.contains(fact) ? result : fact.lift(result);
        }
        return result;
    }

    static Diagnosis diagnosis(Problem problem) {
        var rules = RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT);
        return DiagnosisRun.of(
                rules, null, new ProvingOracle(ModelConfig.DEFAULT, () -> false), () -> false);
    }
}
