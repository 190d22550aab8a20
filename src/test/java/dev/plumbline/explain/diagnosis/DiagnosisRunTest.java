package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.explain.diagnosis.FactConflict.Reach;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DiagnosisRunTest {

    private static final int PROBLEMS = TestSize.of("diagnosis.problems", 18, 60);
    private static final int PLANTED = TestSize.of("planted.problems", 8, 48);
    private static final RandomProblems.Size SMALL = new RandomProblems.Size(2, 8, 1, 3, 4, 16, 3);
    private static final Pattern SHORTEN = Pattern.compile("shorten \"(.*)\" to (\\d+) minutes");
    private static final FeasibilityOracle ORACLE =
            new ProvingOracle(ModelConfig.DEFAULT, () -> false);

    /** Contradictions nobody planned, of all that a problem can say. */
    @Test
    void comesToItsEndOnRandomProblems() {
        int impossible = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var diagnosis = of(RandomProblems.of(seed, SMALL), ORACLE);
            assertThat(diagnosis.isComplete()).as("seed %d", seed).isTrue();
            assertThat(diagnosis.conflicts()).as("seed %d", seed).allMatch(FactConflict::isMinimal);
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
                .extracting(member -> member.sentence().text(), FactConflict.Member::relaxation)
                .containsExactly(
                        tuple(
                                "\"Talk a\" takes at least 20 minutes.",
                                "shorten \"Talk a\" to 15 minutes"),
                        tuple("\"Talk a\" must run.", "let \"Talk a\" go to the waitlist"),
                        tuple("Anna is required in \"Talk a\".", "let Anna miss \"Talk a\""),
                        tuple(
                                "Anna is not available from Wed 11 Nov 10:00 to 14:45.",
                                "free Anna from Wed 11 Nov 14:40 to 14:45"));
        assertThat(of(problem, ORACLE).repair())
                .extracting(Relaxation::words)
                .containsExactly("shorten \"Talk a\" to 15 minutes");
    }

    /** One person, two sessions that must run at once: to shorten one of them is not enough. */
    @Test
    void offersAsEnoughWhatIsEnough() {
        var diagnosis = of(onePersonInTwoRooms(60, 60), ORACLE);
        assertThat(diagnosis.oneChange())
                .extracting(Relaxation::words)
                .containsExactly(
                        "let the slot from Wed 11 Nov 09:00 in Salon A end at 11:00, 60 minutes later",
                        "let the slot from Wed 11 Nov 09:00 in Salon B end at 11:00, 60 minutes later",
                        "let \"Talk a\" go to the waitlist",
                        "let \"Talk b\" go to the waitlist");
        assertThat(diagnosis.conflicts().getFirst().facts())
                .extracting(FactConflict.Member::relaxation, FactConflict.Member::reach)
                .containsExactly(
                        tuple("let \"Talk a\" go to the waitlist", Reach.ENOUGH),
                        tuple("let \"Talk b\" go to the waitlist", Reach.ENOUGH),
                        tuple("shorten \"Talk a\" to 30 minutes", Reach.NOT_ENOUGH));
        assertThat(diagnosis.repair())
                .extracting(Relaxation::words)
                .containsExactly(
                        "shorten \"Talk a\" to 30 minutes", "shorten \"Talk b\" to 30 minutes");
    }

    /** The halves of the two are too long for the time there is. */
    @Test
    void advisesNobodyToGoBelowHalf() {
        var problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("sa", "r1", "09:00", "10:00")
                        .slot("sb", "r2", "09:00", "10:00")
                        .busy("ann", "09:00", "09:05")
                        .talk("a", talk -> talk.minutes(55).priority(5).speakers("ann"))
                        .talk("b", talk -> talk.minutes(55).priority(5).speakers("ann"))
                        .problem();
        var diagnosis = of(problem, ORACLE);
        assertThat(words(diagnosis)).noneMatch(words -> words.startsWith("shorten"));
        assertThat(diagnosis.repair())
                .extracting(Relaxation::words)
                .containsExactly("let \"Talk a\" go to the waitlist");
        assertThat(diagnosis.troubles())
                .extracting(ProvenTrouble::help)
                .contains("Let one of them go, ask for more time, or let somebody else do it.");
    }

    private static Problem onePersonInTwoRooms(int one, int other) {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("sa", "r1", "09:00", "10:00")
                .slot("sb", "r2", "09:00", "10:00")
                .talk("a", talk -> talk.minutes(one).priority(5).speakers("ann"))
                .talk("b", talk -> talk.minutes(other).priority(5).speakers("ann"))
                .problem();
    }

    /** Two contradictions, and changes that end both. */
    @Test
    void offersFirstWhatEndsAllOfIt() {
        var problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "11:00")
                        .talk("a", talk -> talk.minutes(15).pin("am", "10:10", null))
                        .talk("b", talk -> talk.minutes(15).pin("am", "10:00", null))
                        .talk("c", talk -> talk.minutes(15).pin("am", "10:20", null))
                        .problem();
        var diagnosis = of(problem, ORACLE);
        assertThat(diagnosis.conflicts()).hasSize(2);
        assertThat(diagnosis.conflicts()).noneMatch(FactConflict::isEndedByAny);
        assertThat(diagnosis.oneChange())
                .extracting(Relaxation::words)
                .contains("let \"Talk a\" start at another time in its slot");
    }

    /** What is promised holds where everything was tried. */
    @Test
    void everyPromisedChangeIsTrue() {
        int promised = 0;
        int denied = 0;
        for (long seed = 0; seed < PLANTED; seed++) {
            var problem = PlantedConflicts.of(seed);
            var said = QuorumOf.saidByName(Facts.of(problem));
            var diagnosis = of(problem, ORACLE);
            for (Relaxation easing : diagnosis.oneChange()) {
                assertThat(EverySchedule.hasFeasibleOne(easing.change().apply(said)))
                        .as("seed %d: %s", seed, easing.words())
                        .isTrue();
                promised++;
            }
            for (FactConflict conflict : diagnosis.conflicts()) {
                for (FactConflict.Member member : conflict.facts()) {
                    var changed = member.easing().change().apply(said);
                    assertThat(EverySchedule.hasFeasibleOne(changed))
                            .as("seed %d: %s", seed, member.relaxation())
                            .isEqualTo(member.reach() == Reach.ENOUGH);
                    denied += member.reach() == Reach.NOT_ENOUGH ? 1 : 0;
                }
            }
            Problem repaired = said;
            for (Relaxation easing : diagnosis.repair()) {
                repaired = easing.change().apply(repaired);
            }
            assertThat(EverySchedule.hasFeasibleOne(repaired)).as("seed %d", seed).isTrue();
        }
        assertThat(promised).isGreaterThan(PLANTED);
        assertThat(denied).isGreaterThan(PLANTED);
    }

    @Test
    void noAdviceGoesBelowHalfOfTheLeastLengthOrTenMinutes() {
        int seen = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.of(seed, SMALL);
            for (String words : words(of(problem, ORACLE))) {
                var match = SHORTEN.matcher(words);
                if (match.find()) {
                    var talk =
                            Facts.of(problem).sessions().stream()
                                    .filter(one -> one.title().equals(match.group(1)))
                                    .findFirst()
                                    .orElseThrow();
                    int minutes = Integer.parseInt(match.group(2));
                    assertThat(minutes).as(words).isGreaterThanOrEqualTo(10);
                    assertThat(2 * minutes)
                            .as(words)
                            .isGreaterThanOrEqualTo(talk.details().shortest());
                    seen++;
                }
            }
        }
        assertThat(seen).isPositive();
    }

    private static List<String> words(Diagnosis diagnosis) {
        return Stream.of(
                        diagnosis.oneChange().stream().map(Relaxation::words),
                        diagnosis.repair().stream().map(Relaxation::words),
                        diagnosis.conflicts().stream()
                                .flatMap(conflict -> conflict.facts().stream())
                                .map(FactConflict.Member::relaxation))
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .toList();
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
                .extracting(FactConflict.Member::relaxation)
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
        var diagnosis = DiagnosisRun.of(rules, null, ORACLE, () -> asked.incrementAndGet() > 3);
        assertThat(diagnosis.isComplete()).isFalse();
        assertThat(diagnosis.conflicts()).noneMatch(FactConflict::isMinimal);
        assertThat(diagnosis.troubles()).isNotEmpty();
    }

    private static Diagnosis of(Problem problem, FeasibilityOracle oracle) {
        return DiagnosisRun.of(
                RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT), null, oracle, () -> false);
    }
}
