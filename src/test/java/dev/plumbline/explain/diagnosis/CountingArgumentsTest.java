package dev.plumbline.explain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.ContendingPanels;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.TestSize;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.testing.TinyTalk;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What counting proves is true, and it proves what an organizer would see. */
class CountingArgumentsTest {

    private static final int PROBLEMS = TestSize.of("counting.problems", 120, 4_000);
    private static final long MOST_SCHEDULES = 20_000;
    private static final RandomProblems.Size SMALL = new RandomProblems.Size(2, 8, 1, 3, 4, 16, 3);

    @Test
    void claimsNothingImpossibleThatIsPossible() {
        var oracle = new ProvingOracle(ModelConfig.DEFAULT, () -> false);
        Set<String> codes = new HashSet<>();
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = RandomProblems.of(seed, SMALL);
            var claims = of(Facts.of(problem), Severity.HARD);
            if (oracle.ask(problem) == Answer.FEASIBLE) {
                assertThat(claims).as("seed %d", seed).isEmpty();
            }
            claims.forEach(claim -> codes.add(claim.code()));
        }
        assertThat(codes).contains("noSuitableSlot", "tooLong", "peopleNotFree", "slotsOverfull");
    }

    @Test
    void sayThatSomebodyIsLeftOutOnlyWhenSomebodyHasToBe() {
        int claimed = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, SMALL));
            var claims = of(facts, Severity.MEDIUM);
            if (!claims.isEmpty() && BruteForce.size(facts, MOST_SCHEDULES).isPresent()) {
                var best = BruteForce.of(RuleSet.of(facts, ModelConfig.DEFAULT));
                boolean isWhole = best.schedule().waitlist().isEmpty();
                assertThat(best.score().isFeasible() && isWhole)
                        .as("%d: %s", seed, claims)
                        .isFalse();
                claimed++;
            }
        }
        assertThat(claimed).isGreaterThan(PROBLEMS / 20);
    }

    @Test
    void talkThatIsLongerThanAnySlotBesideItsBreak() {
        var problem =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "12:00")
                        .pause("am", 30, "10:45", "11:00")
                        .talk("a", talk -> talk.minutes(60).priority(5))
                        .talk("b", talk -> talk.minutes(65));
        assertThat(of(problem.facts(), Severity.HARD)).isEmpty();
        assertThat(of(problem.facts(), Severity.MEDIUM))
                .extracting(ProvenTrouble::code)
                .contains("tooLong", "slotsOverfull");
    }

    @Test
    void minutesOfTrack() {
        var problem = TinyProblem.create().slotOf("pm", "iommu");
        for (int number = 0; number < 5; number++) {
            problem.talk(
                    "t" + number,
                    talk -> talk.track("iommu").placeInSlot("pm", 0).minutes(25, 30).priority(5));
        }
        assertThat(of(problem.facts(), Severity.HARD))
                .extracting(trouble -> trouble.sentence().text())
                .containsExactly(
                        "5 sessions of Iommu that must run need at least 125 minutes, but the slot from Wed 11 Nov 13:00 in Salon A, the only one they may be in, has 120 minutes beside the breaks.");
    }

    @Test
    void peopleOfCoordinationSessionWhoAreNeverThereTogether() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "12:00")
                        .busy("ravi", "13:00", "15:00")
                        .cluster("pci", null, "asha")
                        .cluster("vfio", null, "ravi")
                        .coordination("c", talk -> talk.clusters("pci", "vfio"));
        var trouble = of(problem.facts(), Severity.HARD).getFirst();
        assertThat(trouble.code()).isEqualTo("quorumNotFree");
        assertThat(trouble.sentence().text())
                .isEqualTo(
                        "\"Talk c\" never has enough of its people: Asha is away from Wed 11 Nov 10:00 to 12:00; Ravi is away from Wed 11 Nov 13:00 to 15:00.");
        assertThat(trouble.sentence().isPrivate()).isTrue();
    }

    @Test
    void quorumsThatNeedMorePeopleAtOnceThanThereAre() {
        var panels =
                TinyProblem.create()
                        .talk("a", talk -> panel(talk.quorum(2, "asha", "ben", "cleo"), "am"))
                        .talk("b", talk -> panel(talk.quorum(2, "cleo", "ben", "asha"), "side"));
        assertThat(of(panels.facts(), Severity.HARD))
                .extracting(trouble -> trouble.sentence().text())
                .containsExactly(
                        "\"Talk a\" and \"Talk b\" cannot but run at the same time and need 4 people for that, but have only 3 to share: Asha, Ben and Cleo.");
        var joint =
                TinyProblem.create()
                        .cluster("pci", null, "asha")
                        .coordination("c", talk -> panel(talk.clusters("pci", "vfio"), "am"))
                        .coordination("d", talk -> panel(talk.clusters("pci", "iommu"), "side"));
        var trouble = of(joint.facts(), Severity.HARD).getFirst();
        assertThat(trouble.code()).isEqualTo("quorumsAtOnce");
        assertThat(trouble.isPrivate()).isTrue();
        assertThat(trouble.message())
                .isEqualTo(
                        "\"Talk c\" and \"Talk d\" cannot but run at the same time and need 2 people for that, but have only 1 to share: Asha.");
        var apart =
                TinyProblem.create()
                        .talk("a", talk -> panel(talk.quorum(1, "asha"), "am").minutes(60))
                        .talk("b", talk -> panel(talk.quorum(1, "asha"), "side").minutes(60));
        assertThat(of(apart.facts(), Severity.HARD)).isEmpty();
    }

    /** An hour and a half of two hours, so that two in parallel slots overlap. */
    private static TinyTalk panel(TinyTalk talk, String slot) {
        return talk.minutes(90).priority(5).placeInSlot(slot, 0);
    }

    @Test
    void quorumsThatContendAreCalledImpossibleOnlyWhenTheyAre() {
        var oracle = new ProvingOracle(ModelConfig.DEFAULT, () -> false);
        int claimed = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var problem = ContendingPanels.of(seed).problem();
            var claims = of(Facts.of(problem), Severity.HARD);
            claimed += claims.isEmpty() ? 0 : 1;
            if (!claims.isEmpty()) {
                assertThat(oracle.ask(problem))
                        .as("%d: %s", seed, claims)
                        .isNotEqualTo(Answer.FEASIBLE);
            }
        }
        assertThat(claimed).isBetween(PROBLEMS / 20, PROBLEMS * 3 / 4);
    }

    @Test
    void personWhoIsNeededForLongerThanThere() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:40", "15:00")
                        .talk("a", talk -> talk.speakers("asha").priority(5))
                        .talk("b", talk -> talk.speakers("asha").priority(5));
        assertThat(of(problem.facts(), Severity.HARD))
                .extracting(trouble -> trouble.sentence().text())
                .containsExactly(
                        "Asha is needed in \"Talk a\" and \"Talk b\", together at least 60 minutes, but is there for 40 minutes of their slots.");
    }

    @Test
    void chainThatIsLongerThanTheDay() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.minutes(90).priority(5).placeInSlot("am", 0))
                        .talk("b", talk -> talk.minutes(60).priority(5).after("a"))
                        .talk("c", talk -> talk.minutes(65).priority(5).after("b"));
        var trouble = of(problem.facts(), Severity.HARD).getFirst();
        assertThat(trouble.sentence().text())
                .isEqualTo(
                        "\"Talk a\", \"Talk b\" and \"Talk c\" have to come one after the other, so \"Talk c\" cannot start before Wed 11 Nov 14:00, and there is no place for it from then on.");
    }

    @Test
    void pinsThatContradictEachOther() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("asha").pin("am", "10:30", null))
                        .talk("b", talk -> talk.speakers("asha").pin("side", "10:45", null))
                        .talk("c", talk -> talk.after("b").pin("am", "10:00", null));
        assertThat(of(problem.facts(), Severity.HARD))
                .extracting(trouble -> trouble.sentence().text())
                .containsExactly(
                        "The pins of \"Talk a\" (Wed 11 Nov 10:30 in Salon A) and \"Talk b\" (Wed 11 Nov 10:45 in Salon B) overlap, and both need Asha.",
                        "The pins of \"Talk b\" (Wed 11 Nov 10:45 in Salon B) and \"Talk c\" (Wed 11 Nov 10:00 in Salon A) are in the wrong order: the second has to come after the first.");
    }

    @Test
    void pinWhereTheSpeakerIsAway() {
        var problem =
                TinyProblem.create()
                        .busy("asha", "10:00", "10:30")
                        .talk("a", talk -> talk.speakers("asha").pin("am", "10:15", null));
        assertThat(of(problem.facts(), Severity.HARD))
                .extracting(ProvenTrouble::code)
                .containsExactly("pinImpossible");
    }

    @Test
    void overfullDatasetLeavesSomebodyOut() {
        assertThat(of(DemoDatasets.facts("synthetic-overfull-mc"), Severity.MEDIUM))
                .extracting(ProvenTrouble::code)
                .contains("slotsOverfull");
        assertThat(of(DemoDatasets.facts("synthetic-hybrid-mc"), Severity.HARD)).isEmpty();
    }

    private static List<ProvenTrouble> of(Facts facts, Severity severity) {
        return CountingArguments.of(RuleSet.of(facts, ModelConfig.DEFAULT)).stream()
                .filter(trouble -> trouble.severity() == severity)
                .toList();
    }
}
