package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.explain.diagnosis.DiagnosisRun;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.TinyProblem;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a person reads of a diagnosis. */
class DiagnoseCommandTest {

    @Test
    void tellsTroublesContradictionsAndWhatHelps() {
        assertThat(new DiagnosisText(diagnosis(personAway())).text())
                .isEqualTo(
                        """
                        Impossible
                          There are no 30 minutes in which all whom "Talk a" needs are available: Anna is away from Wed 11 Nov 10:00 to 14:45. [peopleNotFree] (private)
                            Ask them for more time, do without somebody, or shorten it.

                        One of these is enough
                          let the slot from Wed 11 Nov 13:00 in Salon A end at 15:15, 15 minutes later
                          let the slot from Wed 11 Nov 10:00 in Salon A begin at 09:30, 30 minutes earlier
                          shorten "Talk a" to 15 minutes
                          let "Talk a" go to the waitlist
                          let Anna miss "Talk a"
                          free Anna from Wed 11 Nov 14:30 to 14:45

                        These contradict each other; to change one of them is enough
                          "Talk a" takes at least 30 minutes.
                            shorten "Talk a" to 15 minutes
                          "Talk a" must run.
                            let "Talk a" go to the waitlist
                          Anna is required in "Talk a". (private)
                            let Anna miss "Talk a"
                          Anna is not available from Wed 11 Nov 10:00 to 14:45. (private)
                            free Anna from Wed 11 Nov 14:30 to 14:45

                        No schedule can keep all hard rules.
                        """);
    }

    @Test
    void saysOfEachChangeWhetherItIsEnough() {
        var facts =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("sa", "r1", "09:00", "10:00")
                        .slot("sb", "r2", "09:00", "10:00")
                        .talk("a", talk -> talk.minutes(60).priority(5).speakers("ann"))
                        .talk("b", talk -> talk.minutes(60).priority(5).speakers("ann"))
                        .facts();
        assertThat(new DiagnosisText(diagnosis(facts)).text())
                .contains(
                        """
                        These contradict each other
                          "Talk a" must run.
                            let "Talk a" go to the waitlist (enough)
                          "Talk b" must run.
                            let "Talk b" go to the waitlist (enough)
                          "Talk a" takes at least 60 minutes.
                            shorten "Talk a" to 30 minutes (not enough alone)
                        """);
        assertThat(DiagnosisJson.write(diagnosis(facts)))
                .contains("\"enough\": false", "\"enough\": true", "\"oneChange\": [");
    }

    @Test
    void doesNotSayThatOneChangeIsEnoughWhereNoneIs() {
        var problem = TinyProblem.create();
        for (String day : List.of("a", "b")) {
            problem.busy(day, "07:00", "15:00")
                    .talk("of-" + day, talk -> talk.priority(5).speakers(day).placeInSlot("am", 0));
        }
        var diagnosis = diagnosis(problem.facts());
        assertThat(diagnosis.oneChange()).isEmpty();
        assertThat(new DiagnosisText(diagnosis).text())
                .contains(
                        "These contradict each other; to change one of them is not enough alone\n",
                        "What helps, all of it together\n")
                .doesNotContain("One of these is enough", "change one of them is enough");
    }

    @Test
    void theJsonHasTheSameSentences() {
        assertThat(DiagnosisJson.write(diagnosis(personAway())))
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
        return new CommandFactory(
                        () -> {
                            throw new IllegalStateException("Nobody solves here.");
                        },
                        new Console(
                                OutputStream.nullOutputStream(), OutputStream.nullOutputStream()),
                        CommandStart.now())
                .execute(all);
    }

    private static Facts personAway() {
        return TinyProblem.create()
                .busy("anna", "10:00", "14:45")
                .talk("a", talk -> talk.priority(5).required("anna"))
                .facts();
    }

    private static Diagnosis diagnosis(Facts facts) {
        return DiagnosisRun.of(
                RuleSet.of(facts, ModelConfig.DEFAULT),
                null,
                new ProvingOracle(ModelConfig.DEFAULT, () -> false),
                () -> false);
    }
}
