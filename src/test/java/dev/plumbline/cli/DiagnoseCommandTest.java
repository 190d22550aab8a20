package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.explain.diagnosis.Diagnosing;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.TinyProblem;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.stream.Stream;
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
                            free Anna from Wed 11 Nov 14:30 to 14:45
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

    @Test
    void itsExitCodeSaysWhetherThereIsFeasibleSchedule() {
        assertThat(run("docs/first-problem.json")).isEqualTo(ExitCode.FEASIBLE);
        assertThat(run("docs/impossible-problem.json")).isEqualTo(ExitCode.BROKEN);
        assertThat(run("docs/no-problem.json")).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("docs/first-problem.json", "--seconds", "0")).isEqualTo(ExitCode.BAD_INPUT);
    }

    private static int run(String... args) {
        var all = Stream.concat(Stream.of("diagnose"), Stream.of(args)).toArray(String[]::new);
        return new Commands(
                        () -> {
                            throw new IllegalStateException("Nobody solves here.");
                        },
                        new PrintStream(OutputStream.nullOutputStream(), true, UTF_8))
                .execute(all);
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
