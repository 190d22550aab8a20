package dev.plumbline.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.testing.DemoDatasets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timefold's own phases on our model. */
class StreamSolvingTest {

    private static final String PHASES =
            """
            <solver xmlns="https://timefold.ai/xsd/solver">
              <localSearch>
                <%s/>
              </localSearch>
            </solver>
            """;

    private final RuleSet rules =
            RuleSet.of(DemoDatasets.facts("lpc-vfio-iommu-pci"), ModelConfig.DEFAULT);
    private final ScheduleSolver solver = new ScheduleSolver();

    @Test
    void itsScoreIsTheAudits() {
        var solving = prepare(StreamConfiguration.PLAIN, Duration.ofSeconds(1));
        var found = solving.run();
        assertThat(solving.moves()).isPositive();
        assertThat(found.schedule().placements()).isNotEmpty();
        assertThat(found.score()).isEqualTo(ScheduleAudit.score(rules, found.schedule()));
    }

    @Test
    @Timeout(60)
    void endsEarly() {
        var solving = prepare(StreamConfiguration.PLAIN, Duration.ofHours(1));
        solving.endEarly();
        assertThat(solving.run().schedule().facts()).isSameAs(rules.facts());
    }

    @Test
    void thePhasesOfAFileAreThoseThatRun() {
        var found = prepare(read("listSwapMoveSelector"), Duration.ofSeconds(1)).run();
        // Swaps alone never change how many have a place.
        assertThat(found.schedule().placements())
                .hasSameSizeAs(InitialSchedule.of(rules.facts()).placements());
    }

    @Test
    void whatIsNoConfigurationIsRefused() {
        assertThatThrownBy(() -> StreamConfiguration.read(bytes("{}")))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Timefold cannot use this solver configuration.");
        assertThatThrownBy(() -> read("noSuchMoveSelector"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("noSuchMoveSelector");
    }

    @Test
    void phasesThatDoNotSuitTheModelAreRefused() {
        var unsuitable =
                read("unionMoveSelector><listSwapMoveSelector/></unionMoveSelector><acceptor");
        assertThatThrownBy(() -> solver.check(unsuitable))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("Timefold cannot use this solver configuration.");
    }

    @ParameterizedTest
    @MethodSource("configurations")
    void theConfigurationsOfTheBenchmarksSuitTheModel(Path file) throws IOException {
        solver.check(StreamConfiguration.read(Files.readAllBytes(file)));
    }

    static List<Path> configurations() throws IOException {
        try (var files = Files.list(Path.of("benchmarks/configurations"))) {
            return files.sorted().toList();
        }
    }

    private StreamSolving prepare(StreamConfiguration configuration, Duration limit) {
        return solver.prepareStreams(rules, configuration, 0, limit);
    }

    private static StreamConfiguration read(String move) {
        return StreamConfiguration.read(bytes(PHASES.formatted(move)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
