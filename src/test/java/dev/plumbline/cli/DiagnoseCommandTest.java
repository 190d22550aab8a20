package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.explain.diagnosis.Diagnosing;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

/** What a person reads of a diagnosis. */
class DiagnoseCommandTest {

    @Test
    void tellsTroublesContradictionsAndWhatHelps() {
        assertThat(new DiagnosisText(diagnosis()).text())
                .isEqualTo(
                        """
                        Impossible
                          There are no 30 minutes in which all whom "Talk a" needs are available: Anna is away from Wed 11 Nov 10:00 to 14:45. [peopleNotFree] (private)
                            Ask them for more time, shorten it, or do without somebody.

                        These contradict each other; to change one of them is enough
                          Anna is not available from Wed 11 Nov 10:00 to 14:45. (private)
                            free Anna from Wed 11 Nov 10:00 to 10:30
                          Anna is required in "Talk a". (private)
                            let Anna miss "Talk a"
                          "Talk a" takes at least 30 minutes.
                            shorten "Talk a" to 15 minutes
                          "Talk a" must run.
                            let "Talk a" go to the waitlist

                        What helps
                          shorten "Talk a" to 15 minutes

                        No schedule can keep all hard rules.
                        """);
    }

    @Test
    void theJsonHasTheSameSentences() {
        assertThat(DiagnosisJson.write(diagnosis()))
                .contains("\"feasibility\": \"INFEASIBLE\"", "\"kind\": \"REQUIRED_PERSON\"")
                .contains("\"relaxation\": \"let Anna miss \\\"Talk a\\\"\"");
    }

    private static Diagnosis diagnosis() {
        var facts =
                TinyProblem.create()
                        .busy("anna", "10:00", "14:45")
                        .talk("a", talk -> talk.priority(5).required("anna"))
                        .facts();
        return Diagnosing.of(
                RuleSet.of(facts, ModelConfig.DEFAULT),
                null,
                new ProvingOracle(ModelConfig.DEFAULT, () -> false),
                () -> false);
    }
}
