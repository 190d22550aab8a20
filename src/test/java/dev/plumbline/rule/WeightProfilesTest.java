package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.testing.TinyProblem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Profiles are data, and the data make sense. */
class WeightProfilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/dev/plumbline/rule/profiles");
    private static final Facts FACTS = TinyProblem.create().talk("a").facts();

    static List<WeightProfile> profiles() {
        return WeightProfiles.all();
    }

    static List<WeightProfile> others() {
        return profiles().subList(1, profiles().size());
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        List<String> files = new ArrayList<>();
        try (var paths = Files.newDirectoryStream(FOLDER, "*.json")) {
            paths.forEach(path -> files.add(path.getFileName().toString().replace(".json", "")));
        }
        files.remove("index");

        assertThat(WeightProfiles.names()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(WeightProfiles.names().getFirst()).isEqualTo(WeightProfiles.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void namesOnlyRulesThatExist(WeightProfile profile) {
        var rules = RuleCatalogue.ENTRIES.stream().map(entry -> entry.info().id()).toList();

        assertThat(rules).containsAll(profile.rules().keySet());
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void tellsWhatItIs(WeightProfile profile) {
        assertThat(profile.name()).matches("[a-z]+(-[a-z]+)*");
        assertThat(profile.title()).isNotBlank().doesNotEndWith(".");
        assertThat(profile.description()).isNotBlank().endsWith(".");
        assertThat(WeightProfiles.find(profile.name())).contains(profile);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void changesOnlyWhatCanBeRead(WeightProfile profile) {
        var errors = new InputErrors();
        RuleSet.of(FACTS, new ModelConfig(profile.name(), Map.of()), "", errors);

        assertThat(errors.list()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("others")
    void saysOnlyWhatDiffersFromTheCatalogue(WeightProfile profile) {
        assertThat(profile.rules()).isNotEmpty();
        profile.rules()
                .forEach(
                        (id, setting) ->
                                assertThat(RuleCatalogue.find(id))
                                        .hasValueSatisfying(info -> differs(info, setting)));
    }

    private static void differs(RuleInfo info, RuleSetting setting) {
        assertThat(setting).isNotEqualTo(RuleSetting.UNCHANGED);
        assertThat(setting.severity()).isNotEqualTo(info.severity());
        assertThat((Object) setting.weight()).isNotEqualTo(info.weight());
        if (setting.params() != null) {
            assertThat(info.params())
                    .noneMatch(param -> param.standard().equals(setting.params().get(param.name())))
                    .extracting(ParamInfo::name)
                    .containsAll(setting.params().keySet());
        }
    }

    @Test
    void theDefaultOneIsTheCatalogue() {
        assertThat(WeightProfiles.all().getFirst().rules()).isEmpty();
        assertThat(RuleSet.of(FACTS, ModelConfig.DEFAULT).rules())
                .extracting(WeightedRule::id, WeightedRule::severity, WeightedRule::weight)
                .containsExactlyElementsOf(
                        RuleCatalogue.ENTRIES.stream()
                                .map(RuleCatalogue.Entry::info)
                                .map(
                                        info ->
                                                org.assertj.core.groups.Tuple.tuple(
                                                        info.id(), info.severity(), info.weight()))
                                .toList());
    }

    @Test
    void aRequestGoesBeforeItsProfileFieldByField() {
        var profile =
                read(
                        "{'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {'idle':"
                                + " {'severity': 'HARD', 'weight': 7, 'params': {'a': 1, 'b': 2}}}}");
        var one = new IntNode(1);
        var nine = new IntNode(9);

        assertThat(profile.setting("idle", null))
                .isEqualTo(
                        new RuleSetting(Severity.HARD, 7, Map.of("a", one, "b", new IntNode(2))));
        assertThat(profile.setting("idle", new RuleSetting(Severity.OFF, null, Map.of("b", nine))))
                .isEqualTo(new RuleSetting(Severity.OFF, 7, Map.of("a", one, "b", nine)));
        assertThat(profile.setting("idle", new RuleSetting(null, 0, null)).weight()).isZero();
        assertThat(profile.setting("other", null)).isEqualTo(RuleSetting.UNCHANGED);
        assertThat(profile.setting("other", new RuleSetting(null, 3, null)).weight()).isEqualTo(3);
    }

    @Test
    void aProfileThatIsNamedCounts() {
        var remoteFirst = rule("remote-first", Map.of(), "remoteDiscomfort");
        assertThat(remoteFirst.weight()).isEqualTo(3);

        var changed =
                rule(
                        "remote-first",
                        Map.of("remoteDiscomfort", new RuleSetting(Severity.MEDIUM, null, null)),
                        "remoteDiscomfort");
        assertThat(changed.severity()).isEqualTo(Severity.MEDIUM);
        assertThat(changed.weight()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    nothing | (empty)                                                                                      | No content
                    braces  | {'name': 'x'                                                                                 | Unexpected end
                    field   | {'name': 'x', 'title': 'X', 'description': 'X.', 'rule': {}, 'rules': {}}                    | "rule"
                    rules   | {'name': 'x', 'title': 'X', 'description': 'X.'}                                             | 'rules'
                    twice   | {'name': 'x', 'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {}}                   | Duplicate
                    name    | {'name': 'y', 'title': 'X', 'description': 'X.', 'rules': {}}                                | calls itself y
                    null    | {'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {'idle': null}}                    | nothing about the rule idle
                    weight  | {'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {'idle': {'weight': -1}}}          | the weight of idle (-1)
                    heavy   | {'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {'idle': {'weight': 1000001}}}     | the weight of idle (1000001)
                    word    | {'name': 'x', 'title': 'X', 'description': 'X.', 'rules': {'idle': {'severity': 'SOFTER'}}}  | SOFTER
                    """)
    void aBrokenFileIsNamedWithTheReason(String mistake, String json, String reason) {
        assertThatThrownBy(() -> read(mistake.equals("nothing") ? "" : json))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The file profiles/x.json cannot be used: ")
                .hasMessageContaining(reason);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> WeightProfiles.read("x", null))
                .hasMessageContaining("profiles/x.json")
                .hasMessageContaining("no such file");
    }

    private static WeightProfile read(String json) {
        var bytes = json.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        return WeightProfiles.read("x", new ByteArrayInputStream(bytes));
    }

    private static WeightedRule rule(String profile, Map<String, RuleSetting> given, String id) {
        return RuleSet.of(FACTS, new ModelConfig(profile, given)).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
