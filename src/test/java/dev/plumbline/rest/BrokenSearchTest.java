package dev.plumbline.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Placement;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.solve.Solving;
import dev.plumbline.testing.TwoFacedRule;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that breaks off by a mistake of ours: said over HTTP, in no words of its own. */
@QuarkusTest
class BrokenSearchTest {

    private static final String SECRET = "at /etc/secret, line 7";

    @TestHTTPResource("/")
    URI base;

    private ApiClient http;

    /** Sessions of a problem whose search stumbles over its first schedule. */
    private static final int FEW = 5;

    /** Fails whoever asks it. */
    private record StumblingRule(RuleInfo info) implements SessionRule {

        static List<WeightedRule> asFurther() {
            var info =
                    RuleInfo.of(
                            "stumbling",
                            "Stumbling",
                            "Cannot judge anything.",
                            Severity.SOFT,
                            1,
                            "failure",
                            "For tests.");
            return List.of(
                    new WeightedRule(new StumblingRule(info), info.severity(), info.weight()));
        }

        @Override
        public long penalty(Placement placement) {
            throw new IllegalStateException(SECRET);
        }

        @Override
        public FindingSentence sentence(Placement placement) {
            throw new IllegalStateException(SECRET);
        }
    }

    /** Has a wrong board, or no sense at all. */
    private static final class BrokenSolver extends ScheduleSolver {

        @Override
        public Solving prepare(RuleSet rules, RunConfig run) {
            int sessions = rules.facts().sessions().size();
            var further = sessions > FEW ? TwoFacedRule.asFurther() : StumblingRule.asFurther();
            return super.prepareWithoutProof(rules.with(further), run);
        }

        @Override
        public Solving prepareAlone(RuleSet rules, RunConfig run) {
            throw new IllegalStateException(SECRET);
        }
    }

    @BeforeEach
    void breakIt() {
        QuarkusMock.installMockForType(new BrokenSolver(), ScheduleSolver.class);
        http = new ApiClient(base);
    }

    @Test
    void solvingThatTheRefereeBreaksOffIsFailed() {
        String id = http.post(RequestBodies.steps("lpc-vfio-iommu-pci")).json().path("id").asText();
        var metadata =
                http.metadataWhen(
                        id, now -> now.path("solverStatus").asText().equals("SOLVING_FAILED"));
        assertThat(metadata.path("failureMessage").asText())
                .contains(id)
                .startsWith("Solving broke off by a mistake of this program.");
        assertThat(metadata.path("completeDateTime").asText()).isNotEmpty();
        var answer = http.get("/v1/schedules/" + id);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).doesNotContain("constraint streams", "IllegalState");
    }

    @Test
    void whatFailedWithoutAScheduleIsNotToBeWaitedFor() {
        String id = http.post(RequestBodies.quick()).json().path("id").asText();
        http.metadataWhen(id, now -> now.path("solverStatus").asText().equals("SOLVING_FAILED"));
        var refused = http.get("/v1/schedules/" + id + "/explanation");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("type").asText())
                .isEqualTo("urn:plumbline:problem:no-schedule");
        assertThat(refused.json().path("detail").asText()).contains(id, "failureMessage");
    }

    @Test
    void comparisonThatFailsTellsNothingOfTheException() {
        var posted =
                http.send(
                        http.request("/v1/comparisons")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                """
                                                {"name": "Two profiles", "datasets": ["synthetic-hybrid-mc"],
                                                 "seeds": 1, "limit": {"steps": 100},
                                                 "variants": [{"profile": "balanced"}, {"profile": "compact"}]}
                                                """)));
        String id = posted.json().path("id").asText();
        var state =
                PatientWait.get(
                        () -> http.get("/v1/comparisons/" + id),
                        answer -> answer.json().has("completeDateTime"),
                        ApiClient.LONGEST);
        assertThat(state.json().path("solverStatus").asText()).isEqualTo("SOLVING_FAILED");
        assertThat(state.json().path("failureMessage").asText())
                .startsWith("The comparison broke off by a mistake of this program.")
                .contains(id);
        assertThat(state.text()).doesNotContain(SECRET, "secret", "IllegalState", "A run failed");
    }
}
