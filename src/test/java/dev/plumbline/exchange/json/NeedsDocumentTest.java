package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.exchange.json.NeedsPage.Need;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.TestSolvers;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/needs.md promises to organizers comes out. */
class NeedsDocumentTest {

    private static final int STEPS = Integer.getInteger("steps", 2000);

    private static final NeedsPage PAGE = NeedsPage.read();
    private static final ScheduleSolver SOLVER = TestSolvers.solver();
    private static final Schedule WITHOUT = solved(PAGE.example());

    static List<Need> needs() {
        return PAGE.needs();
    }

    @Test
    void theExampleStaysAsItIsPublished() {
        var published = PAGE.example().path("published").path("placements");

        assertThat(WITHOUT.placements())
                .extracting(
                        place -> place.session().id(),
                        place -> place.placedSlot().id())
                .hasSize(published.size());
    }

    @ParameterizedTest
    @MethodSource("needs")
    void comesOut(Need need) {
        var schedule = solved(PAGE.with(need));
        System.out.println("== " + need + " ");
        schedule.placements().forEach(p -> System.out.println("   " + p.session().id() + " " + p.placedSlot().id() + " " + java.time.Instant.ofEpochSecond(p.start() * 60) + " " + p.minutes()));

        assertThat(need.outcome()).allMatch(sentence -> sentence.holds(schedule));
        assertThat(need.kept()).allMatch(sentence -> sentence.holds(schedule));
        assertThat(schedule.waitlist())
                .allMatch(left -> need.outcome().stream().anyMatch(sentence -> sentence.text().equals("`" + left.id() + "` is on the waitlist")));
    }

    private static Schedule solved(ObjectNode problem) {
        var errors = new InputErrors();
        var settings = problem.deepCopy();
        var config = ConfigJson.read(settings.remove("config"), "", errors);
        var read = ProblemJson.read(settings, "", errors);
        errors.throwIfAny();
        var rules = RuleSet.of(Facts.of(read), config.modelOrDefault());
        var run = new RunConfig(null, 0L, new Termination(null, null, STEPS));
        long t0 = System.nanoTime();
        var solved = SOLVER.prepareWithoutProof(rules, run).run(improvement -> {});
        System.out.println("TIME " + (System.nanoTime() - t0) / 1000000 + " " + solved.score() + " " + solved.optimality());
        assertThat(solved.score().isFeasible()).as(solved.findings().toString()).isTrue();
        return solved.schedule();
    }
}
