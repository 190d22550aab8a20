package dev.plumbline.lab.compare.definition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a definition says, and every mistake in it at once. */
class ComparisonReaderTest {

    @Test
    void variantsAreProfilesChangesAndPointsOfSweeps() {
        var comparison =
                read(
                        """
                        {"name": "n", "datasets": ["synthetic-hybrid-mc"], "seeds": 2,
                         "limit": {"steps": 10},
                         "variants": [{"profile": "compact"},
                           {"name": "own", "rules": {"idle": {"weight": 7}}}],
                         "sweeps": [
                           {"over": [{"rule": "clusterSwitch", "from": 0, "to": 20, "step": 10},
                                     {"rule": "idle", "weights": [1, 9]}]},
                           {"profile": "compact",
                            "over": [{"rule": "disruption", "severities": ["SOFT", "MEDIUM"]}]}]}
                        """);
        assertThat(comparison.variants())
                .extracting(WeightVariant::name)
                .containsExactly(
                        "compact",
                        "own",
                        "clusterSwitch=0, idle=1",
                        "clusterSwitch=0, idle=9",
                        "clusterSwitch=10, idle=1",
                        "clusterSwitch=10, idle=9",
                        "clusterSwitch=20, idle=1",
                        "clusterSwitch=20, idle=9",
                        "compact, disruption=SOFT",
                        "compact, disruption=MEDIUM");
        assertThat(comparison.variants().getLast().config().rules().get("disruption").severity())
                .isEqualTo(Severity.MEDIUM);
        assertThat(comparison.runs()).isEqualTo(20);
        assertThat(comparison.fronts()).isNotEmpty();
    }

    /** Two such axes would make millions of variants before anybody counts them. */
    @Test
    void anAxisHasNoMorePointsThanAnybodyReads() {
        String weights = IntStream.range(0, 5_000).boxed().toList().toString();
        var errors =
                mistakes(
                        """
                        {"name": "n", "datasets": ["synthetic-hybrid-mc"], "seeds": 1,
                         "limit": {"steps": 1},
                         "sweeps": [{"over": [{"rule": "idle", "weights": %s},
                                              {"rule": "clusterSwitch", "weights": %s}]}]}
                        """
                                .formatted(weights, weights));
        assertThat(errors)
                .extracting(InputError::pointer, InputError::code)
                .contains(
                        tuple("/sweeps/0/over/0", "badSweep"),
                        tuple("/sweeps/0/over/1", "badSweep"));
    }

    @Test
    void everyMistakeIsToldAtOnce() {
        var errors =
                mistakes(
                        """
                        {"name": "n", "datasets": ["synthetic-hybrid-mx", 7, "synthetic-hybrid-mc",
                           "synthetic-hybrid-mc"],
                         "seeds": 0, "limit": {"seconds": 1, "steps": 1}, "sed": 1,
                         "variants": [{"profile": "balancd"}, {"rules": {"idel": {"weight": -1}}},
                           {"profile": "compact"}, {"profile": "compact"}],
                         "sweeps": [{"over": []}, {"over": [{"rule": "idle"}]},
                           {"over": [{"rule": "idle", "from": 3, "to": 1}]}],
                         "fronts": [["clusterSwiches", "minutesCut"], ["minutesCut"]]}
                        """);
        assertThat(errors)
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/sed unknownField",
                        "/datasets/0 unknownDataset",
                        "/datasets/1 wrongType",
                        "/datasets/3 duplicateName",
                        "/seeds outOfRange",
                        "/limit badLimit",
                        "/variants/0/profile unknownProfile",
                        "/variants/1/rules/idel unknownRule",
                        "/variants/1/rules/idel/weight outOfRange",
                        "/variants/3 duplicateName",
                        "/sweeps/0/over badSweep",
                        "/sweeps/1/over/0 badSweep",
                        "/sweeps/2/over/0 badSweep",
                        "/fronts/0/0 unknownUnit",
                        "/fronts/1 badFront");
        assertThat(errors)
                .extracting(InputError::detail)
                .anyMatch(detail -> detail.endsWith("Maybe \"synthetic-hybrid-mc\"?"))
                .anyMatch(detail -> detail.endsWith("Maybe \"balanced\"?"))
                .anyMatch(detail -> detail.endsWith("Maybe \"clusterSwitches\"?"));
    }

    @Test
    void sensitivityIsOfTheFirstUnlessNamed() {
        String definition =
                """
                {"name": "n", "datasets": ["synthetic-hybrid-mc", "synthetic-overfull-mc"], "seeds": 1,
                 "limit": {"steps": 1}, "variants": [{"profile": "balanced"}, {"profile": "compact"}],
                 "sensitivity": %s}
                """;
        var first = read(definition.formatted("{\"limit\": {\"seconds\": 5}}")).sensitivity();
        assertThat(first.dataset().name()).isEqualTo("synthetic-hybrid-mc");
        assertThat(first.variant().name()).isEqualTo("balanced");
        assertThat(first.limit()).isEqualTo(new SearchLimit(5, null));
        var named =
                read(definition.formatted(
                                """
                                        {"dataset": "synthetic-overfull-mc", "variant": "compact",
                                         "limit": {"steps": 9}}"""))
                        .sensitivity();
        assertThat(named.dataset().name()).isEqualTo("synthetic-overfull-mc");
        assertThat(named.variant().name()).isEqualTo("compact");
        assertThat(
                        mistakes(
                                definition.formatted(
                                        """
                                        {"dataset": "synthetic-overfull", "variant": "compcat",
                                         "limit": {}}""")))
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactlyInAnyOrder(
                        "/sensitivity/dataset unknownDataset",
                        "/sensitivity/variant unknownVariant",
                        "/sensitivity/limit badLimit");
        assertThat(mistakes(definition.formatted("{}")))
                .extracting(InputError::pointer)
                .containsExactly("/sensitivity/limit");
    }

    @Test
    void parametersOfRulesAreChecked() {
        var errors =
                mistakes(
                        """
                        {"name": "n", "datasets": ["synthetic-hybrid-mc"], "seeds": 1,
                         "limit": {"steps": 1}, "variants": [{"rules":
                           {"remoteDiscomfort": {"params": {"nightCost": -3}}}}]}
                        """);
        assertThat(errors)
                .extracting(InputError::pointer)
                .containsExactly("/variants/0/rules/remoteDiscomfort/params/nightCost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "7",
                "{\"name\": 1}",
                "{\"name\":\"n\",\"datasets\":[],\"seeds\":1,\"limit\":{\"steps\":1}}",
                "{\"name\":\"n\",\"datasets\":[null],\"variants\":[null],\"seeds\":1,\"limit\":{}}",
                "{\"name\":\"n\",\"datasets\":[{}],\"sweeps\":[{\"over\":[null]}],\"seeds\":1,"
                        + "\"limit\":{\"steps\":1},\"fronts\":[null, [null]]}",
                "{\"name\":\"n\",\"datasets\":[\"../x\"],\"variants\":[{\"rules\":{\"idle\":null}}],"
                        + "\"seeds\":1,\"limit\":{\"steps\":1}}"
            })
    void whatIsNoDefinitionIsToldAsMistakes(String text) {
        assertThat(mistakes(text)).isNotEmpty();
    }

    @Test
    void sharedMachinesBearLess() {
        assertThatThrownBy(
                        () ->
                                ComparisonReader.read(
                                        bytes(
                                                """
                                                {"name": "n", "datasets": ["synthetic-hybrid-mc"],
                                                 "seeds": 50, "limit": {"seconds": 100},
                                                 "variants": [{"profile": "compact"}]}
                                                """),
                                        new ShippedDatasets(),
                                        ComparisonBounds.SHARED))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("5,000 seconds of search");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quick", "hour"})
    void shippedDefinitionsCanBeRead(String name) throws IOException {
        var bytes = Files.readAllBytes(Path.of("benchmarks/comparisons/" + name + ".json"));
        var comparison =
                ComparisonReader.read(bytes, new ShippedDatasets(), ComparisonBounds.LOCAL);
        assertThat(comparison.runs()).isPositive();
    }

    private static List<InputError> mistakes(String text) {
        var thrown = catchThrowableOfType(InvalidInputException.class, () -> read(text));
        return thrown.errors();
    }

    private static WeightComparison read(String text) {
        return ComparisonReader.read(bytes(text), new ShippedDatasets(), ComparisonBounds.LOCAL);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aSweepGoesOverWeightAndSeverityOfTheSameRule() {
        String definition =
                """
                {"name": "n", "datasets": ["synthetic-hybrid-mc"], "seeds": 1, "limit": {"steps": 1},
                 "sweeps": [{"over": [{"rule": "idle", "weights": [1, 9]}, {"rule": "idle", %s}]}]}
                """;
        assertThat(read(definition.formatted("\"severities\": [\"SOFT\", \"MEDIUM\"]")).variants())
                .extracting(WeightVariant::name)
                .containsExactly("idle=SOFT/1", "idle=MEDIUM/1", "idle=SOFT/9", "idle=MEDIUM/9");
        assertThat(mistakes(definition.formatted("\"from\": 2, \"to\": 3")))
                .extracting(InputError::pointer, InputError::code)
                .containsExactly(tuple("/sweeps/0/over", "badSweep"));
    }

    @Test
    void filesAreCalledByTheirShortNamesUnlessTheseAreTaken() {
        DatasetSource files =
                (text, at, errors) -> ShippedDatasets.find("synthetic-hybrid-mc").orElseThrow();
        var comparison =
                ComparisonReader.read(
                        bytes(
                                """
                                {"name": "n", "datasets": ["a/mc.json", "b/mc.json"], "seeds": 1,
                                 "limit": {"steps": 1}, "variants": [{"profile": "balanced"}],
                                 "sensitivity": {"dataset": "a/mc.json", "limit": {"steps": 1}}}
                                """),
                        files,
                        ComparisonBounds.LOCAL);
        assertThat(comparison.datasets())
                .extracting(ComparedDataset::name)
                .containsExactly("mc", "b/mc.json");
        assertThat(comparison.sensitivity().dataset().name()).isEqualTo("mc");
    }
}
